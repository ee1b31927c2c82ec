/* ES5, run before all else: what cannot run the pane or the page is told so in words, not by a blank page. */
/* global window, document, navigator */
(function () {
  var isInternetExplorer = /Trident|MSIE|Edge\//.test(navigator.userAgent);
  // The newest thing the programs use; with it come all the others.
  var isRecent = !!window.AbortSignal && "throwIfAborted" in window.AbortSignal.prototype;
  if (!isInternetExplorer && isRecent) return;

  var needs = {
    oldWord: [
      "这台机器上的 Word 用的是旧的网页控件（IE），打不开公文核签。要用 Word 2021 或更新版本，并装有 WebView2。",
      "This Word shows add-ins in Internet Explorer, which cannot run the pane. It takes Word 2021 or later with WebView2.",
    ],
    oldControl: [
      "这台机器上的 WebView2 太旧，打不开公文核签，请本单位管信息化的同志更新到 100 以上的版本。",
      "The WebView2 of this machine is too old for the pane: it takes version 100 or later.",
    ],
    oldBrowser: [
      "这个浏览器太旧，或者正处在兼容模式（IE），打不开公文核签。请改用 Edge、Chrome、Firefox，或者换到极速模式。",
      "This browser is too old, or in Internet Explorer mode. Use a recent Edge, Chrome or Firefox.",
    ],
  };

  document.addEventListener("DOMContentLoaded", function () {
    var isPane = document.documentElement.getAttribute("data-in") === "Word";
    document.body.innerHTML = "";
    say(!isPane ? needs.oldBrowser : isInternetExplorer ? needs.oldWord : needs.oldControl);
    if (isPane) sayWhereThePageIs();
  });

  function say(sentences) {
    addLine("zh-CN", sentences[0]);
    addLine("en", sentences[1]);
  }

  /** The page stands beside the pane on the server (docs/deploy.md); the address can be read and typed elsewhere. */
  function sayWhereThePageIs() {
    var link = document.createElement("a");
    link.href = "../desk/";
    link.target = "_blank";
    link.appendChild(document.createTextNode(link.href));
    addLine("zh-CN", "也可以不用 Word，在 Edge、Chrome 等浏览器里打开网页版：").appendChild(link);
  }

  function addLine(lang, text) {
    var line = document.createElement("p");
    line.lang = lang;
    line.appendChild(document.createTextNode(text));
    document.body.appendChild(line);
    return line;
  }
})();
