/** The document's settings as office.js sends and asks for them; each value is JSON text. */
export class DocumentSettings {
  constructor(readonly values: Map<string, string>) {}

  /** All settings come each time: what is not among them has been removed. */
  save(data: Readonly<Record<string, unknown>>): void {
    const { Properties: saved } = data["DdaSettingsMethod"] as { Properties: readonly [string, string][] };
    this.values.clear();
    for (const [name, json] of saved) this.values.set(name, json);
  }

  /** In the form that office.js reads in Excel, which is another than it writes. */
  toRefresh(): object {
    return { Settings: [...this.values].map(([Name, Value]) => ({ Name, Value })) };
  }
}
