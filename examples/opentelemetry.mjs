// Makes an OpenTelemetry span of every attempt. Names follow the semantic conventions for HTTP clients.
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";

const tracer = trace.getTracer("conversation-crm-sdk");
const onEvent = (event) => {
  if (event.type !== "answer" && event.type !== "failure") return;
  const { vendor, operation, method, path, attempt, status, durationMs, requestId } = event;
  const endTime = Date.now();
  const attributes = { "http.request.method": method, "url.template": path, "http.request.resend_count": attempt - 1, "peer.service": vendor };
  const span = tracer.startSpan(operation, { kind: SpanKind.CLIENT, startTime: endTime - durationMs, attributes });
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (requestId !== undefined) span.setAttribute("vendor.request_id", requestId);
  if (event.type === "failure") span.setStatus({ code: SpanStatusCode.ERROR, message: event.code });
  span.end(endTime);
};

const sandbox = createSandbox();
sandbox.fail("siro.recordings.link", { status: 503 });
await createSiro({ ...sandbox.siro, onEvent }).recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
