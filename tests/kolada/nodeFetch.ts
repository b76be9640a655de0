import { get } from "node:http";

/** The part of fetch that the client uses, over Node's own: a page made by jsdom has none. */
export function nodeFetch(address: string, { signal }: { signal?: AbortSignal } = {}): Promise<object> {
  return new Promise((resolve, reject) => {
    const asked = get(address, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("error", reject);
      response.on("end", () => {
        const status = response.statusCode ?? 0;
        const headers = { get: (name: string) => response.headers[name.toLowerCase()] ?? null };
        resolve({ ok: status >= 200 && status < 300, status, headers, text: async () => body });
      });
    });
    asked.on("error", reject);
    signal?.addEventListener("abort", () => asked.destroy(new Error("aborted")), { once: true });
  });
}
