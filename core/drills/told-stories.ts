import type { DrillTake } from './take.ts';

/** A value that was asked for, and the story it was answered with: null for none, undefined where nobody said. */
export type ToldValue = { readonly value: string; readonly story: string | null | undefined };

/** What a person's stories cover of the values that they were asked for. */
export type ToldStories = {
  /** In the order they were asked for. */
  readonly told: readonly ToldValue[];
  /** How many different values were asked for, and how many of them some story was told for. */
  readonly asked: number;
  readonly covered: number;
  /** The stories that were told more than once, the most told first: in one interview each can be told once. */
  readonly often: readonly { readonly story: string; readonly times: number }[];
};

/** Finds which values the stories of a drill covered, by what the person said that they told. */
export function toldStories(takes: readonly DrillTake[]): ToldStories {
  const told = takes.flatMap(({ values = [], story }) => values.map((value) => ({ value, story })));
  const withStory = told.filter(({ story }) => typeof story === 'string');
  const stories = takes.flatMap(({ story }) => story ?? []);
  return {
    told,
    asked: countDifferent(told.map(({ value }) => value)),
    covered: countDifferent(withStory.map(({ value }) => value)),
    often: [...new Set(stories)]
      .map((story) => ({ story, times: stories.filter((one) => one === story).length }))
      .filter(({ times }) => times > 1)
      .sort((one, other) => other.times - one.times),
  };
}

function countDifferent(names: readonly string[]): number {
  return new Set(names).size;
}
