/** File names of the samples the build put beside the page (webpack.config.js). */
declare const SAMPLE_NAMES: readonly string[];

declare module "*.css";

/** The bundler's: the file name of a chunk, by its id. Set, it says where chunks and workers are fetched from. */
declare let __webpack_get_script_filename__: (chunk: string | number) => string;
