export type Vendor = "attention" | "siro" | "leadconnector";

export declare const ceilings: Readonly<Record<"attention" | "siro" | "leadconnector", number>>;
export declare const limits: { readonly bundle: number; readonly installed: number };

export declare const vendors: readonly Vendor[];

export declare function bundleSize(vendor: Vendor, directory: string): Promise<number>;
