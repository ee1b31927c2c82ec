/** File names of the samples the build put beside the page (webpack.config.js). */
declare const SAMPLE_NAMES: readonly string[];

declare module "*.css";
