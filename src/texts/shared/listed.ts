/** "a", "a och b", "a, b och c"; "a, b eller c" where one of them is meant. */
export function listed(words: readonly string[], and: "och" | "eller" = "och"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)!}`;
}
