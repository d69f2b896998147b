import { TestRunner, test } from "vitest";

/** Makes a test that fails of a file that cannot be imported. Without it Stryker sees no test fail, and counts the mutant as survived. */
export default class Loading extends TestRunner {
  override async importFile(...parameters: Parameters<TestRunner["importFile"]>): Promise<unknown> {
    try {
      return await super.importFile(...parameters);
    } catch (error) {
      test("is imported", () => {
        throw error;
      });
      return undefined;
    }
  }
}
