/* global document, Blob */
{
  const element = (id) => document.getElementById(id);

  document.forms[0].addEventListener("submit", (event) => {
    event.preventDefault();
    const written = element("address").value.trim();
    const fault = faultOf(written);
    element("fault").textContent = fault ?? "";
    element("next").hidden = fault !== undefined;
    if (fault === undefined) hand(folder(written));
  });

  function faultOf(written) {
    if (written === "") return "请填网址。";
    if (!URL.canParse(written)) return "这不是一个网址，例如 https://oa.example.gov.cn/gongwen/。";
    const { protocol, username, search, hash } = new URL(written);
    if (protocol !== "https:") return "Word 只打开 https 的网址，请用 https:// 开头。";
    if (username !== "") return "网址里不写用户名和密码。";
    if (search !== "" || hash !== "") return "只写到文件夹，不带 ? 和 #。";
    return /\.(html?|xml)\/?$/i.test(written) ? "只写到文件夹，不写文件名。" : undefined;
  }

  function folder(written) {
    const { href } = new URL(written);
    return href.endsWith("/") ? href : `${href}/`;
  }

  function hand(address) {
    const manifest = element("manifest").text.replaceAll(
      "https://localhost:3000/",
      `${address}addin/`.replaceAll("&", "&amp;"),
    );
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([manifest], { type: "application/xml" }));
    link.download = "manifest.xml";
    link.click();
    show("pane", `${address}addin/taskpane.html`);
    show("desk", `${address}desk/`);
  }

  function show(id, address) {
    element(id).href = address;
    element(id).textContent = address;
  }
}
