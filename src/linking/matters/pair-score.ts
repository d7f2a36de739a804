import { type FeatureName, type Features, featureNames } from './pair-features.ts';

/** How the features weigh, as odds in natural logarithms; fitted to labelled pairs (docs/linking.md says which), and rounded. */
const weights: Readonly<Record<FeatureName, number>> = {
  'same-issue-id': 5,
  'same-paper': 1,
  'same-series': 6.3,
  'series-elsewhere': 0.5,
  'other-series': -3,
  'led-on': 2.7,
  'shared-names': 0.7,
  'other-names': -4.6,
  namesakes: -4.6,
  'title-told': 1.7,
  'told-in-turn': 1.6,
  'title-weighed': 1.4,
  'shared-rare-words': 1.6,
  'shared-phrases': 3,
  'mentions-meeting': 0.5,
  'near-in-time': 0.7,
  'same-committee': 0.6,
  'same-meeting': -2.2,
  'something-of-its-own': 0.8,
};
const bias = -4.6;

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
