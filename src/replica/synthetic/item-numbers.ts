/** Where an item stands: `at` from 1 within the meeting, `running` through the municipal year. */
export interface NumberPlace {
  at: number;
  running: number;
  year: number;
}

/** How clerks number their items; null for no number at all. */
export const itemNumbers = {
  plain: ({ at }: NumberPlace) => String(at),
  running: ({ running }: NumberPlace) => String(running),
  yearly: ({ running, year }: NumberPlace) => `${String(running)}/${String(year).slice(2)}`,
  dotted: ({ at }: NumberPlace) => (at <= 4 ? `1.${String(at)}` : `2.${String(at - 4)}`),
  lettered: ({ at }: NumberPlace) => (at <= 4 ? String(at) : `5 ${String.fromCharCode(92 + at)})`),
  coded: ({ at, year }: NumberPlace) => `PEOS.${String(year).slice(2)}/${String(at).padStart(2, '0')}`,
  none: () => null,
};
