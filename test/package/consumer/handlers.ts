import { createSandbox } from "conversation-crm-sdk/testing";
import { createHandlers } from "conversation-crm-sdk/testing/msw";
import { setupServer } from "msw/node";

export const server = setupServer(...createHandlers(createSandbox()));
