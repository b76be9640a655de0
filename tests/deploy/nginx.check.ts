import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { HEADERS, headersFor, MIME_TYPES, TEXT_TYPES } from "../../scripts/headers";
import { launchChromium } from "../e2e/support/chromium";
import { startStandIn, type StandIn } from "../../workbench/kolada/standIn";
import { startNginx, type Nginx } from "./nginx";

const FILES = readdirSync("dist", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative("dist", path.join(entry.parentPath, entry.name)));

let nginx: Nginx;
let kolada: StandIn;
beforeAll(async () => {
  kolada = await startStandIn();
  nginx = await startNginx(kolada.base);
});
afterAll(async () => {
  await nginx?.stop();
  await kolada.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(file: string, method = "GET", headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: nginx.port, path: `/${file}`, method, headers };
    const asked = request({ ...options, servername: "localhost", rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the build behind a real nginx", () => {
  test("there is a build to serve", () => {
    expect(FILES).toEqual(expect.arrayContaining(["taskpane.html", "functions.json", "manifest.xml"]));
    expect(FILES.length).toBeGreaterThan(30);
  });

  test("every file comes whole, with the headers of the table and no others of their names", async () => {
    const names = [...new Set(HEADERS.map(({ name }) => name))];
    for (const file of FILES) {
      const { status, headers, body } = await ask(file);
      const due = headersFor(`/${file}`);
      const found = names.map((name) => [name, headers[name.toLowerCase()]]);
      expect({ file, status, found }).toEqual({
        file,
        status: 200,
        found: names.map((name) => [name, due[name]]),
      });
      expect(body.equals(readFileSync(path.join("dist", file)))).toBe(true);
    }
  });

  test("every file is called what it is, text in UTF-8", async () => {
    const types: Record<string, string> = MIME_TYPES;
    for (const file of FILES) {
      const type = types[path.extname(file).slice(1)];
      const { headers } = await ask(file);
      const written = type && TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type;
      expect([file, headers["content-type"]]).toEqual([file, written]);
    }
  });

  test("text is sent compressed", async () => {
    const { headers, body } = await ask("functions.js", "GET", { "Accept-Encoding": "gzip" });
    expect(headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(body).equals(readFileSync("dist/functions.js"))).toBe(true);
  });

  test("a page that has not changed is not sent again", async () => {
    const { headers } = await ask("taskpane.html");
    const again = await ask("taskpane.html", "GET", { "If-None-Match": String(headers["etag"]) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test("what is not there is refused with the protecting headers, and not kept; nothing can be written", async () => {
    const { status, headers } = await ask("index.00000000.js");
    expect([status, headers["cache-control"], headers["x-content-type-options"]]).toEqual([
      404,
      undefined,
      "nosniff",
    ]);
    for (const method of ["PUT", "POST", "DELETE"])
      expect([method, (await ask("taskpane.html", method)).status]).toEqual([method, 403]);
    expect((await ask("assets/")).status).toBe(404);
  });
});

describe("Kolada behind the same nginx", () => {
  const QUESTION = "kolada/data/kpi/N31001/municipality/0682,0687/year/2021,2022?per_page=5000";

  test("is asked for what the pane asks, and nothing of who asked goes along", async () => {
    const heard: Record<string, unknown>[] = [];
    kolada.heard = (headers) => heard.push(headers);
    const { status, body } = await ask(QUESTION, "GET", {
      Cookie: "a=1",
      "User-Agent": "Excel",
      "X-Own": "1",
    });
    expect([status, (JSON.parse(body.toString("utf8")) as { count: number }).count]).toEqual([200, 4]);
    expect(kolada.asked.at(-1)!.address).toBe(QUESTION.replace("kolada/", ""));
    expect(Object.keys(heard[0]!).sort()).toEqual(["connection", "host"]);
  });

  test("answers with the site's own headers, and is not kept", async () => {
    const { headers } = await ask(QUESTION);
    for (const [name, value] of Object.entries(headersFor(`/${QUESTION}`)))
      expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
    expect([headers["cache-control"], headers["set-cookie"], headers["access-control-allow-origin"]]).toEqual(
      ["no-store", undefined, undefined],
    );
  });

  test("is asked names with Swedish letters as they were written", async () => {
    await ask("kolada/municipality_groups?title=N%C3%A4ssj%C3%B6&per_page=5000");
    expect(kolada.asked.at(-1)!.address).toBe("municipality_groups?title=N%C3%A4ssj%C3%B6&per_page=5000");
  });

  test("hands on that the service is busy, and takes nothing but questions", async () => {
    kolada.fault = () => ({ kind: "status", status: 429, retryAfter: "7" });
    const { status, headers } = await ask(QUESTION);
    kolada.fault = () => null;
    expect([status, headers["retry-after"]]).toEqual([429, "7"]);
    for (const method of ["PUT", "POST", "DELETE"])
      expect([method, (await ask(QUESTION, method)).status]).toEqual([method, 403]);
  });

  test("is asked no more than five times a second by the whole municipality", async () => {
    const from = kolada.asked.length;
    await Promise.all(Array.from({ length: 12 }, () => ask(QUESTION)));
    const times = kolada.asked.slice(from).map(({ at }) => at);
    expect(times).toHaveLength(12);
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1500);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  /** A page of somebody else's at an address. */
  async function pageAt(address: string): Promise<Page> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    // This computer is no public address: Chromium asks the user first, or a policy answers (docs/deployment.md).
    await context.grantPermissions(["local-network-access"]);
    const page = await context.newPage();
    await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<body></body>" }));
    await page.goto(address);
    return page;
  }

  /** Shows the guide in a frame. @returns its heading, or null where it is refused */
  async function framed(page: Page): Promise<string | null> {
    await page.evaluate(
      (source) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement("iframe");
          frame.src = source;
          frame.onload = () => resolve();
          document.body.append(frame);
        }),
      `https://localhost:${nginx.port}/hjalp.html`,
    );
    const inside = page.frames().find((frame) => frame !== page.mainFrame());
    const heading = inside?.getByRole("heading", { level: 1, name: /^Driftkoll/ });
    return (await heading?.count()) === 1 ? heading!.innerText() : null;
  }

  const fetched = (page: Page, file: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ status }) => status,
          () => "refused",
        ),
      `https://localhost:${nginx.port}/${file}`,
    );

  test("Excel on the web gets the functions from its own page, and nothing else", async () => {
    const page = await pageAt("https://eu1-excel.officeapps.live.com/");
    expect(await fetched(page, "functions.json")).toBe(200);
    expect(await fetched(page, "functions.js")).toBe(200);
    expect(await fetched(page, "manifest.xml")).toBe("refused");
    await page.context().close();
  });

  test.each([
    "https://eu1-excel.officeapps.live.com/",
    "https://kommunen.sharepoint.com/",
    "https://teams.microsoft.com/",
  ])("%s may show the pane's pages in a frame", async (address) => {
    const page = await pageAt(address);
    expect(await framed(page)).toContain("Driftkoll");
    await page.context().close();
  });

  test.each(["https://driftkoll.example/", "https://officeapps.live.com.example/"])(
    "%s may not",
    async (address) => {
      const page = await pageAt(address);
      expect(await framed(page)).toBeNull();
      await page.context().close();
    },
  );
});
