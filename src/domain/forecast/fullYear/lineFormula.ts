/**
 * The outcome, and what the least-squares line through its months gives for each month that is left.
 * @param outcome so far, as it stands in a formula
 * @param range the months' cells as one range; null where other columns stand between them
 * @param cells the months' cells, from January
 */
export function lineFormula(outcome: string, range: string | null, cells: readonly string[]): string {
  const month = cells.length;
  const left = 12 - month;
  const sumOfMonths = (month * (month + 1)) / 2;
  const sumOfLeft = 78 - sumOfMonths;
  if (range !== null) {
    const numbers = `{${cells.map((_cell, index) => index + 1).join(",")}}`;
    return `=${outcome}+${left}*INTERCEPT(${range},${numbers})+${sumOfLeft}*SLOPE(${range},${numbers})`;
  }
  // Single cells are no range that Excel draws a line through: the same line, as a weight for each of them.
  const sumOfSquares = (month * (month + 1) * (2 * month + 1)) / 6;
  const divisor = month * sumOfSquares - sumOfMonths ** 2;
  const weights = cells.map((_cell, index) => {
    const x = index + 1;
    return left * (sumOfSquares - sumOfMonths * x) + sumOfLeft * (month * x - sumOfMonths);
  });
  const terms = cells.map(
    (cell, index) => `${weights[index]! < 0 ? "-" : "+"}${Math.abs(weights[index]!)}*${cell}`,
  );
  return `=${outcome}+(${terms.join("").replace(/^\+/, "")})/${divisor}`;
}
