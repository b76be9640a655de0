/** What stands as a paragraph of its own. */
const BLOCKS: ReadonlySet<string> = new Set(["H1", "H2", "H3", "P", "DIV", "UL", "OL", "TABLE"]);

/**
 * The text of an edited letter as plain text: paragraphs apart, numbers and dashes before the items of lists, cells with
 * a tab between, which word processors turn into a table.
 */
export function plainTextOf(root: Element): string {
  return blocksOf(root)
    .map((text) => text.trim())
    .filter(Boolean)
    .join("\n\n");
}

function blocksOf(node: Element): string[] {
  const found: string[] = [];
  let line = "";
  const end = () => {
    found.push(line);
    line = "";
  };
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) line += child.textContent;
    else if (child.tagName === "BR") end();
    else if (!BLOCKS.has(child.tagName)) line += child.textContent;
    else {
      end();
      found.push(...blockOf(child));
    }
  }
  end();
  return found;
}

function blockOf(block: Element): string[] {
  switch (block.tagName) {
    case "OL":
      return [
        itemsOf(block)
          .map((text, i) => `${i + 1}. ${text}`)
          .join("\n"),
      ];
    case "UL":
      return [
        itemsOf(block)
          .map((text) => `– ${text}`)
          .join("\n"),
      ];
    case "TABLE":
      return [linesOf(block).join("\n")];
    case "DIV":
      return blocksOf(block);
    default:
      return [block.textContent ?? ""];
  }
}

function itemsOf(list: Element): string[] {
  return [...list.children].map((item) => (item.textContent ?? "").trim());
}

function linesOf(table: Element): string[] {
  const caption = table.querySelector("caption")?.textContent ?? "";
  const rows = [...table.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? "").trim()).join("\t"),
  );
  return [caption, ...rows].filter(Boolean);
}
