/** A letter as its parts, from which it is written as plain text and as HTML. */
export type LetterPart =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly isOrdered: boolean }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly headings: readonly string[];
      readonly rows: readonly LetterRow[];
    };

export interface LetterRow {
  readonly cells: readonly string[];
  readonly isTotal: boolean;
}

/** Plain text: paragraphs apart, cells with a tab between, which word processors turn into a table. */
export function plainLetter(parts: readonly LetterPart[]): string {
  return parts.map(plainPart).join("\n\n");
}

function plainPart(part: LetterPart): string {
  switch (part.kind) {
    case "heading":
    case "paragraph":
      return part.text;
    case "list":
      return part.items.map((item, i) => (part.isOrdered ? `${i + 1}. ${item}` : `– ${item}`)).join("\n");
    case "table":
      return [part.caption, part.headings.join("\t"), ...part.rows.map(({ cells }) => cells.join("\t"))].join(
        "\n",
      );
  }
}

/** HTML with a caption and header cells, so that a reader of the screen says what each figure is of. */
export function htmlLetter(parts: readonly LetterPart[]): string {
  return parts.map(htmlPart).join("\n");
}

function htmlPart(part: LetterPart): string {
  switch (part.kind) {
    case "heading":
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case "paragraph":
      return `<p>${escaped(part.text)}</p>`;
    case "list": {
      const tag = part.isOrdered ? "ol" : "ul";
      return `<${tag}>${part.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return [
        `<table><caption>${escaped(part.caption)}</caption>`,
        `<thead><tr>${part.headings.map((text) => `<th scope="col">${escaped(text)}</th>`).join("")}</tr></thead>`,
        `<tbody>${part.rows.map(htmlRow).join("")}</tbody></table>`,
      ].join("");
  }
}

function htmlRow({ cells, isTotal }: LetterRow): string {
  const [label, ...figures] = cells.map((text) =>
    isTotal ? `<strong>${escaped(text)}</strong>` : escaped(text),
  );
  return `<tr><th scope="row">${label}</th>${figures.map((text) => `<td align="right">${text}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
