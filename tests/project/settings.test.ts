import { contentSecurityPolicy } from "../../scripts/contentSecurityPolicy";
import { productionManifest } from "../../scripts/manifests";
import { DEFAULT_ADDRESS, readSettings, supportLink } from "../../scripts/settings";
import { addresses, elements, KEPT, parse, VERSION } from "./manifestDocument";

const published = (settings: Record<string, string>) =>
  productionManifest(KEPT, readSettings(settings), VERSION);
const supportUrl = (manifest: string) =>
  elements(parse(manifest), "SupportUrl")[0]?.getAttribute("DefaultValue");

describe("the production address", () => {
  it("is this computer when none is set", () => {
    expect(readSettings({}).address).toBe(DEFAULT_ADDRESS);
    expect(published({ DRIFTKOLL_URL: "" })).toContain(`"${DEFAULT_ADDRESS}taskpane.html"`);
  });

  it("may be given with or without the slash at its end", () => {
    for (const DRIFTKOLL_URL of ["https://a.example/driftkoll", "https://a.example/driftkoll/"]) {
      expect(readSettings({ DRIFTKOLL_URL }).address).toBe("https://a.example/driftkoll/");
      expect(addresses(parse(published({ DRIFTKOLL_URL })))).toContain(
        "https://a.example/driftkoll/taskpane.html",
      );
    }
  });

  it("must be https, since Excel loads nothing else", () => {
    for (const setting of [
      "http://a.example/",
      "a.example",
      "https://a.example/?v=1",
      "https://a.example/#x",
    ]) {
      expect(() => readSettings({ DRIFTKOLL_URL: setting })).toThrow(/https address/);
    }
  });
});

describe("where to ask for help", () => {
  it("is nobody's address when none is set: Excel is shown the help page", () => {
    expect(readSettings({}).support).toBeNull();
    expect(supportUrl(published({}))).toBe(`${DEFAULT_ADDRESS}hjalp.html`);
  });

  it("may be a mail address, which the pages show and Excel is not given", () => {
    const support = "it@kommunen.example";
    expect(supportLink(readSettings({ DRIFTKOLL_SUPPORT: support }).support!)).toBe(`mailto:${support}`);
    expect(supportUrl(published({ DRIFTKOLL_SUPPORT: support }))).toBe(`${DEFAULT_ADDRESS}hjalp.html`);
  });

  it("may be a page, which Excel is given too", () => {
    const support = "https://intra.kommunen.example/hjalp?om=driftkoll&vem=$&";
    expect(supportLink(support)).toBe(support);
    expect(supportUrl(published({ DRIFTKOLL_SUPPORT: support }))).toBe(support);
  });

  it("is refused where it is neither", () => {
    for (const setting of ["Supporten", "http://a.example/", "javascript:alert(1)", "a@b@c", 'a"b@c'])
      expect(() => readSettings({ DRIFTKOLL_SUPPORT: setting })).toThrow(
        /e-mail address or an https address/,
      );
  });
});

describe("where Kolada is asked", () => {
  const policyOf = (setting?: string) =>
    contentSecurityPolicy(readSettings(setting === undefined ? {} : { DRIFTKOLL_KOLADA: setting }).kolada);
  const connect = (policy: string) => /connect-src ([^;]*)/.exec(policy)?.[1];

  it("is the own site when nothing is set, so that the pages may ask nobody else", () => {
    expect(readSettings({}).kolada).toBe("kolada/");
    expect(connect(policyOf())).toBe("'self'");
  });

  it("may be another address, which alone is added to the pages' rules", () => {
    expect(connect(policyOf("https://proxy.kommunen.example/v3"))).toBe(
      "'self' https://proxy.kommunen.example/v3/",
    );
    expect(policyOf("https://proxy.kommunen.example/v3").split("; ")).toHaveLength(
      policyOf().split("; ").length,
    );
  });

  it("may be nowhere: the add-in is built without it", () => {
    expect(readSettings({ DRIFTKOLL_KOLADA: "nej" }).kolada).toBeNull();
    expect(connect(policyOf("nej"))).toBe("'self'");
  });

  it("is refused where it is no plain https address, or could end the pages' rules", () => {
    for (const setting of [
      "http://a.example/",
      "a.example",
      "https://a.example/?x",
      "https://a.example/;script-src",
      "https://u@a.example/",
    ])
      expect(() => readSettings({ DRIFTKOLL_KOLADA: setting })).toThrow(/DRIFTKOLL_KOLADA/);
  });
});

describe("the version", () => {
  it("is the one of package.json, with the four numbers that Excel wants", () => {
    expect(elements(parse(published({})), "Version")[0]?.textContent).toBe(`${VERSION}.0`);
  });

  it("is refused where Excel would refuse it", () => {
    for (const version of ["0.9.0", "1.0", "1.0.0-beta"])
      expect(() => productionManifest(KEPT, readSettings({}), version)).toThrow(/1\.0\.0 at least/);
  });
});
