/** Random letters and digits, also where there is no `crypto.randomUUID`: plain http in a room. */
export function randomId(bytes = 12): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => letters[value & 63]).join("");
}
