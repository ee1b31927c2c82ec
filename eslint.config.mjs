import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

const pureFolders = ["draft", "regulations", "facts", "linter", "routing", "packs", "docx", "slip"];
const hostGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "fetch",
  "XMLHttpRequest",
  "process",
  "Buffer",
];

export default ts.config(
  { ignores: ["dist/", "release/", "node_modules/", "coverage/", "test/fixtures/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/unified-signatures": "off",
      // Offices type full-width spaces; patterns that look for them are meant.
      "no-irregular-whitespace": [
        "error",
        { skipRegExps: true, skipStrings: true, skipTemplates: true, skipComments: true },
      ],
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "prefer-const": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ["error", { max: 14, variant: "modified" }],
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostGlobals.map((name) => ({
          name,
          message: "This folder runs in Word, in a browser and on the command line alike.",
        })),
      ],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "^(node:|fs|path$|\\.\\./cli/)", message: "Only src/cli touches the machine." },
          ],
        },
      ],
      "no-restricted-properties": [
        "error",
        { object: "globalThis", property: "process", message: "Only src/cli touches the machine." },
      ],
    },
  },
  {
    // Read by browsers that know no later language.
    files: ["src/taskpane/compat.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script" },
    rules: { "@typescript-eslint/no-unused-vars": "error", "no-var": "off", "prefer-const": "off" },
  },
  {
    files: ["src/{taskpane,desk}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": "off", "max-lines": ["error", { max: 600, skipBlankLines: true }] },
  },
  {
    files: ["**/*.{cjs,mjs}", "webpack.config.js", "bench/**", "scripts/**", "samples/**"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        performance: "readonly",
      },
    },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
);
