/** Starts the command on Windows: for cmd.exe, with its line ends. */
export const windowsStarter = [
  "@echo off",
  "where node >nul 2>nul || goto none",
  'node "%~dp0gongwen-signoff.js" %*',
  "exit /b %ERRORLEVEL%",
  ":none",
  // The sentence is UTF-8, which cmd.exe has to be told of.
  "chcp 65001 >nul",
  "echo 没有找到 Node.js：请先安装 Node.js 20 或更新的版本，再运行本命令。 1>&2",
  "exit /b 2",
  "",
].join("\r\n");

/** Starts the command on Linux and macOS. */
export const unixStarter = `#!/bin/sh
if ! command -v node >/dev/null 2>&1; then
  echo "没有找到 Node.js：请先安装 Node.js 20 或更新的版本，再运行本命令。" >&2
  exit 2
fi
exec node "$(dirname "$0")/gongwen-signoff.js" "$@"
`;
