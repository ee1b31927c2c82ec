/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "node10",
          ignoreDeprecations: "5.0",
          isolatedModules: true,
          esModuleInterop: true,
          target: "ES2022",
          jsx: "react-jsx",
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
    "^.+\\.(csv|md)$": "<rootDir>/scripts/text-transform.cjs",
  },
  moduleFileExtensions: ["ts", "tsx", "js", "json", "csv", "md"],
};
