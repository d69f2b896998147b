import { readFileSync } from "node:fs";
import { type Span, type SpanOptions, trace } from "@opentelemetry/api";
import { describe, expect, it, vi } from "vitest";

const file = (name: string) => new URL(`../../examples/${name}.mjs`, import.meta.url).pathname;

describe("examples/pino", () => {
  it("logs each event and each error, without a token", async () => {
    const lines: string[] = [];
    // pino writes with the file descriptor's own call; the destination is what its second argument says.
    vi.doMock("pino", async (original) => {
      const { default: pino } = await original<{ default: typeof import("pino")["default"] }>();
      return { default: (options: object) => pino(options, { write: (line: string) => void lines.push(line) }) };
    });
    await import(file("pino"));
    const logged = lines.map((line) => JSON.parse(line) as { level: number; msg: string; err?: { code: string } });
    expect(logged.map(({ level, msg }) => [level, msg.split("\n")[0]?.slice(0, 40)])).toEqual([
      [40, "siro.recordings.link failure"],
      [40, "siro.recordings.link wait"],
      [30, "siro.recordings.link end"],
      [40, "siro.recordings.link failure"],
      [50, "siro.recordings.link end"],
      [50, "siro.recordings.link was refused with st"],
    ]);
    expect(logged.at(-1)?.err).toMatchObject({ type: "ApiError", code: "bad_request", status: 422 });
    expect(lines.join()).not.toMatch(/sandbox-access-token|Sandbox refusal|acc_1/);
  });
});

describe("examples/opentelemetry", () => {
  it("makes a span of each attempt, below one of the call", async () => {
    const spans: { name: string; attributes: Record<string, unknown>; status?: unknown; isEnded: boolean }[] = [];
    trace.setGlobalTracerProvider({
      getTracer: () => ({
        startSpan: (name: string, options?: SpanOptions) => {
          const span = { name, attributes: { ...options?.attributes } as Record<string, unknown>, status: undefined as unknown, isEnded: false };
          spans.push(span);
          const recording: Pick<Span, "setAttribute" | "setStatus" | "end"> = {
            setAttribute(key, value) {
              span.attributes[key] = value;
              return this as Span;
            },
            setStatus(status) {
              span.status = status;
              return this as Span;
            },
            end: () => {
              span.isEnded = true;
            },
          };
          return recording as Span;
        },
        startActiveSpan: () => {
          throw new Error("not used");
        },
      }),
    });
    await import(file("opentelemetry"));
    const call = { "peer.service": "siro", "url.template": "/v1/core/recordings/{id}/link", "http.response.status_code": 200 };
    const attempt = { "http.request.method": "PUT" };
    expect(spans).toEqual([
      { name: "siro.recordings.link", attributes: call, status: undefined, isEnded: true },
      {
        name: "siro.recordings.link attempt",
        attributes: { ...attempt, "http.request.resend_count": 0, "http.response.status_code": 503 },
        status: { code: 2, message: "vendor_failed" },
        isEnded: true,
      },
      {
        name: "siro.recordings.link attempt",
        attributes: { ...attempt, "http.request.resend_count": 1, "http.response.status_code": 200 },
        status: undefined,
        isEnded: true,
      },
    ]);
  });
});

it.each(["pino", "opentelemetry"])("examples/%s.mjs wires events in under 25 lines", (name) => {
  expect(readFileSync(file(name), "utf8").trimEnd().split("\n").length).toBeLessThan(25);
});
