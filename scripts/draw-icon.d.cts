/** The sizes Word asks for on one screen or another, pixels. */
export const iconSizes: readonly number[];
/** The product's icon as a PNG, square. */
export function drawIcon(size: number): Buffer;
