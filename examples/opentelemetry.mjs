// Makes an OpenTelemetry span of every attempt, below one of its call. Names follow the semantic conventions for HTTP clients.
import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { createSiro } from "conversation-crm-sdk";
import { createSandbox } from "conversation-crm-sdk/testing";

const tracer = trace.getTracer("conversation-crm-sdk");
const calls = new Map(); // the spans of calls under way; every call has an end, so none stays
const onEvent = ({ type, callId, vendor, operation, method, path, attempt, status, code, durationMs, requestId }) => {
  const call = calls.get(callId) ?? tracer.startSpan(operation, { attributes: { "peer.service": vendor, "url.template": path } });
  calls.set(callId, call);
  if (type === "attempt" || type === "wait") return;
  const attributes = { "http.request.method": method, "http.request.resend_count": attempt - 1 };
  const options = { kind: SpanKind.CLIENT, startTime: Date.now() - durationMs, attributes };
  const span = type === "end" ? call : tracer.startSpan(`${operation} attempt`, options, trace.setSpan(context.active(), call));
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (requestId !== undefined) span.setAttribute("vendor.request_id", requestId);
  if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
  span.end();
  if (type === "end") calls.delete(callId);
};

const sandbox = createSandbox();
sandbox.fail("siro.recordings.link", { status: 503 });
await createSiro({ ...sandbox.siro, onEvent }).recordings.link("rec_1", { dataType: "ACCOUNT", id: "acc_1" });
