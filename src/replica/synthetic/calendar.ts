/** An ISO day so many days later. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day itself, or the next one from Tuesday to Thursday: councils do not meet at week-ends. */
export function meetingDay(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return shiftDay(day, [2, 1, 0, 0, 0, 4, 3][weekday] ?? 0);
}

/** Municipal year, May to April, that a day is in: 2017 for 1 May 2017 to 30 April 2018. */
export function municipalYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '05-01' ? year : year - 1;
}
