/** The values in parts of `size`, in order: what one transaction or read takes. */
export function* inParts<Value>(values: readonly Value[], size: number): Generator<Value[]> {
  for (let start = 0; start < values.length; start += size) yield values.slice(start, start + size);
}
