const titles =
  /\b(?:interests?|declarations?(?! of (?:substitut|acceptance|office|the? ?result|result|vacanc|the poll|party))|disclosures?|conflicts? (?:of|arising|declared)|buddiannau|datgan\w*|leasa?)\b/i;

/** Whether a heading is one of declarations of interest. */
export const isInterestTitle = (title: string): boolean => titles.test(title);
