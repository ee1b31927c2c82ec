/** What stands first in the release, in plain words: what lies where and for whom. For Notepad, with its line ends. */
export function readFirst(version, address) {
  const manifest =
    address === undefined
      ? "manifest\\生成清单.html   填本单位的网址，生成装到 Word 里的清单（双击打开，不联网）"
      : `manifest\\manifest.xml   装到 Word 里的清单，网址是 ${address}\n                         换网址用同一文件夹里的 生成清单.html`;
  return `公文核签 ${version}

拟稿人：双击 公文核签.html 就能用。不用安装，不联网，文稿不离开这台机器。
        说明见 README.zh-CN.md（用记事本打开）。

信息化管理员：先读 docs\\deploy.md。

公文核签.html            网页版，一个文件，双击打开；也可以放在共享文件夹里
web\\                     放到内网服务器上：addin 是 Word 里的窗格，desk 是网页版，web.config 给 IIS 用
nginx.conf               给 nginx 用的配置
${manifest}
cli\\                     命令行，一次查一个文件夹，要有 Node.js 20 或更新的版本
docs\\                    部署、规则包、单据、名册，以及每条规则的说明
SHA256SUMS               每个文件的校验值
`.replaceAll("\n", "\r\n");
}
