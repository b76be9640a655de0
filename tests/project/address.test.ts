import { DEFAULT_ADDRESS, productionManifest, readAddress } from "../../scripts/manifests";
import { addresses, KEPT, parse } from "./manifestDocument";

describe("the production address", () => {
  it("is this computer when none is set", () => {
    expect(readAddress(undefined)).toBe(DEFAULT_ADDRESS);
    expect(productionManifest(KEPT, readAddress(""))).toBe(KEPT);
  });

  it("may be given with or without the slash at its end", () => {
    expect(readAddress("https://a.example/driftkoll")).toBe("https://a.example/driftkoll/");
    expect(readAddress("https://a.example/driftkoll/")).toBe("https://a.example/driftkoll/");
    const manifest = productionManifest(KEPT, readAddress("https://a.example/driftkoll"));
    expect(addresses(parse(manifest))).toContain("https://a.example/driftkoll/taskpane.html");
  });

  it("must be https, since Excel loads nothing else", () => {
    for (const setting of [
      "http://a.example/",
      "a.example",
      "https://a.example/?v=1",
      "https://a.example/#x",
    ]) {
      expect(() => readAddress(setting)).toThrow(/https address/);
    }
  });
});
