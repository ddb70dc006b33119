const MEGABYTE = 1024 * 1024;

/** The most that a file may take on disk, and that an archive may take unpacked. */
export const LIMIT_MEGABYTES = 200;
export const LIMIT_BYTES = LIMIT_MEGABYTES * MEGABYTE;

/** Sheet bounds of Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Cells that one workbook may spread over: three grids of it fit into half a gigabyte. */
export const MAX_GRID_CELLS = 20_000_000;

/** Tags that the parser is given: ten million make about 2.4 million filled cells, some 7 s and 0.8 GB. */
export const MAX_TAGS = 10_000_000;

/** Seconds of the processor that reading a binary workbook of that size may take: a sound one takes about a tenth. */
export const parserSeconds = (bytes: number): number => 10 + (5 * bytes) / MEGABYTE;

/** Cells that repetition in an .ods may make. */
export const MAX_REPEATED_CELLS = 2_000_000;

export const megabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);
