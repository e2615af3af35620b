/**
 * Whether a text is another, or the beginning of it, but for one character that is wrong, missing, added or exchanged with the next. What only
 * differs in its last character is another name.
 */
export function isOneSlipFrom(typed: string, meant: string): boolean {
  const [one, other] = [[...typed], [...meant]];
  const at = one.findIndex((character, index) => character !== other[index]);
  const goesOn = (oneAt: number, otherAt: number) => {
    const rest = one.slice(oneAt).join('');
    return rest !== '' && other.slice(otherAt).join('').startsWith(rest);
  };
  const isExchanged = one[at] === other[at + 1] && one[at + 1] === other[at];
  const isWhole = one.length === at + 2 && other.length === at + 2;
  if (isExchanged && (isWhole || goesOn(at + 2, at + 2))) return true;
  return goesOn(at + 1, at + 1) || goesOn(at, at + 1) || goesOn(at + 1, at);
}
