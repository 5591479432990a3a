import type { NextDrill } from '../../core/session/next-drills.ts';
import type { WeakFigure } from '../../core/session/weakest-figure.ts';
import { formatCount } from '../format.ts';
import { sayOverall } from './drill-words.ts';

const SHOWN: Readonly<Record<WeakFigure['figure'], string>> = {
  'off-target': 'ended outside their target',
  'late-start': 'began after more than 5 s',
  'very-long-pause': 'had a pause of 2.5 s or more',
  'guess-off': 'were guessed a fifth off or more',
};

/** Why a drill was chosen: a fact. */
export function sayWhy({ kind, why }: NextDrill): string {
  switch (why.type) {
    case 'weakest': {
      const { figure, count, of } = why.weakest;
      return `${count} of your last ${of} answers ${SHOWN[figure]}`;
    }
    case 'due':
      return why.lastValue === null ? 'Due today' : `Due today; last time ${sayOverall(kind, why.lastValue)}`;
    case 'new':
      return 'New to you';
  }
}

/** How much there is today: `Today: 3 drills, about 9 minutes`. */
export function sayToday(drills: readonly NextDrill[]): string {
  if (drills.length === 0) return 'Nothing more is due today.';
  const wholeMs = drills.reduce((sum, { aboutMs }) => sum + aboutMs, 0);
  const minutes = Math.max(1, Math.round(wholeMs / 60_000));
  return `Today: ${formatCount(drills.length, 'drill')}, about ${formatCount(minutes, 'minute')}`;
}

/** When a drill comes back, from today: `tomorrow`, `in 9 days`. */
export function sayReturn(dueAt: string, now: Date): string {
  const days = Math.max(1, Math.round((Date.parse(dueAt) - now.getTime()) / 86_400_000));
  if (days === 1) return 'tomorrow';
  return days < 60 ? `in ${formatCount(days, 'day')}` : `in ${formatCount(Math.round(days / 30), 'month')}`;
}
