import { type FeatureName, type Features, featureNames } from './pair-features.ts';

/** How the features weigh, as odds in natural logarithms; fitted to labelled pairs (docs/linking.md says which), and rounded. */
const weights: Readonly<Record<FeatureName, number>> = {
  'same-issue-id': 5,
  'same-paper': 2,
  'same-series': 7.5,
  'series-elsewhere': 2.5,
  'other-series': -2.4,
  'led-on': 3,
  'shared-names': 0.2,
  'other-names': -4.4,
  'title-told': 4.5,
  'shared-rare-words': 0.2,
  'shared-phrases': 5.6,
  'mentions-meeting': 1,
  'near-in-time': 1.1,
  'same-committee': 2.4,
  'same-meeting': -2.6,
};
const bias = -6.4;

/** 0–1: how likely two items are of one matter, going by all features together, or by all but one. */
export function toPairScore(features: Features, without?: FeatureName): number {
  let sum = bias;
  for (const name of featureNames) if (name !== without) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
