import { type FeatureName, type Features, featureNames } from './pair-features.ts';

/** How the features weigh, as odds in natural logarithms; fitted to labelled pairs (docs/linking.md says which), and rounded. */
const weights: Readonly<Record<FeatureName, number>> = {
  'same-issue-id': 5,
  'same-paper': 1,
  'same-series': 4.7,
  'series-elsewhere': 0.4,
  'other-series': -0.3,
  'led-on': 1.6,
  'shared-names': 1.8,
  'other-names': -3.7,
  'title-told': 0.2,
  'title-weighed': 3.8,
  'shared-rare-words': 3.2,
  'shared-phrases': 3.3,
  'mentions-meeting': 0.4,
  'near-in-time': 0.5,
  'same-committee': 0.3,
  'same-meeting': -1.8,
};
const bias = -4.2;

/** From here on each title names another place; such items are kept apart by more than not being alike. */
const otherPlace = 0.9;
const keptApart = 0.3;

/**
 * How likely two items are of one matter, going by all features together, or by all but one: 0–1, and less by a
 * constant where each is of another place, so that what is like both does not bring them together.
 */
export function toPairScore(features: Features, without?: FeatureName): number {
  let sum = bias;
  for (const name of featureNames) if (name !== without) sum += weights[name] * features[name];
  const isApart =
    features['other-names'] >= otherPlace && features['same-series'] === 0 && features['led-on'] === 0;
  return 1 / (1 + Math.exp(-sum)) - (isApart ? keptApart : 0);
}
