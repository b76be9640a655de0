/** The ribbon as the add-in's own manifest.xml describes it: labels, icons, and what each button does. */

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** The task pane's file, seen from the manifest's folder: "taskpane.html". */
  readonly panePath: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Seen from the manifest's folder: "assets/check-32.png". */
  readonly icon: string;
  readonly action: { readonly kind: "function"; readonly name: string } | { readonly kind: "pane" };
}

/** Reads a manifest (VersionOverrides 1.0 of a workbook add-in); throws where there is no ribbon tab in it. */
export function readRibbon(manifest: Document): Ribbon {
  const resources = readResources(manifest);
  const tab = all(manifest, "CustomTab")[0];
  const source = all(manifest, "SourceLocation")[0]?.getAttribute("DefaultValue");
  if (!tab || !source) throw new Error("The manifest describes no ribbon tab.");
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const text = (owner: Element, name: string) => resources.get(resid(child(owner, name))) ?? "";
  const below = (address: string) => (address.startsWith(folder) ? address.slice(folder.length) : address);

  const readButton = (control: Element): RibbonButton => ({
    id: control.getAttribute("id") ?? "",
    label: text(control, "Label"),
    title: text(child(control, "Supertip") ?? control, "Title"),
    description: text(child(control, "Supertip") ?? control, "Description"),
    icon: below(resources.get(iconId(control)) ?? ""),
    action: readAction(control),
  });
  return {
    tab: text(tab, "Label"),
    panePath: below(source).replace(/[?#].*$/, ""),
    groups: children(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(group, "Label"),
      buttons: children(group, "Control").map(readButton),
    })),
  };
}

function readResources(manifest: Document): Map<string, string> {
  const entries = ["Image", "Url", "String"].flatMap((name) => all(manifest, name));
  return new Map(
    entries.map((entry) => [entry.getAttribute("id") ?? "", entry.getAttribute("DefaultValue") ?? ""]),
  );
}

function readAction(control: Element): RibbonButton["action"] {
  const action = child(control, "Action");
  if (action && typeOf(action) === "ExecuteFunction") {
    return { kind: "function", name: child(action, "FunctionName")?.textContent?.trim() ?? "" };
  }
  return { kind: "pane" };
}

function iconId(control: Element): string {
  const images = children(child(control, "Icon") ?? control, "Image");
  const large = images.find((image) => image.getAttribute("size") === "32");
  return resid(large ?? images[0]);
}

function resid(element: Element | undefined): string {
  return element?.getAttribute("resid") ?? "";
}

function typeOf(element: Element): string {
  return element.getAttribute("xsi:type") ?? element.getAttribute("type") ?? "";
}

/** Manifests use several namespaces with any prefix: elements are found by their local name. */
function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((element) => element.localName === name);
}

function child(parent: Element, name: string): Element | undefined {
  return children(parent, name)[0];
}
