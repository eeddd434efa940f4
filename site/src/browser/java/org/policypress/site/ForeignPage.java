package org.policypress.site;

import java.nio.charset.StandardCharsets;

/** A page of a school's own website, with a theme of its own, that a fragment is put into. */
final class ForeignPage {
  /** Rules as themes have them: for all elements, by id, and with a small root. */
  private static final String THEME =
      """
      * { box-sizing: content-box; }
      html { font-size: 62.5%; }
      body { margin: 0; font: 1.6rem/1.9 "Comic Sans MS", cursive; letter-spacing: 0.05em; color: #333;
        background: #fff; text-align: center; }
      #wrap { max-width: 120rem; margin: 0 auto; padding: 1rem; }
      #main * { text-shadow: 0 0 1px #ccc; }
      #main h1, #main h2, h3 { color: #b00000; text-transform: uppercase; font-family: fantasy;
        letter-spacing: 0.3em; border: 3px double #b00000; float: left; }
      #main table { border: 4px solid #b00000; width: 50%; border-collapse: collapse; }
      #main td, #main th { border: 2px solid #00b000; padding: 0; text-align: right; }
      #main tr:nth-child(even) td { background: #ff0; }
      #main ul li { list-style: none; float: left; width: 30%; background: #eee; }
      #main p { text-indent: 3em; font-size: 1.1rem; margin: 3rem; }
      #main a { color: #ff69b4; text-decoration: none; }
      #main a::after { content: " ↗"; }
      #main dl { columns: 3; }
      #main section, #main aside, #main article { display: inline-block; padding: 4rem; }
      #main svg { width: 1em; height: 1em; }
      #toc, .note, .lead, .small { border: 5px dotted #00f; }
      """;

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="da">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>En skole</title>
      <link rel="stylesheet" href="theme.css">
      %s
      </head>
      <body>
      <header><p id="about">En skole</p>
      <nav id="toc" class="toc" aria-label="Menu"><ul><li><a href="#rights">Kontakt</a></li></ul></nav>
      </header>
      <div id="wrap"><main id="main">
      <p class="lead">Om skolen og <a href="#contacts">dens folk</a>.</p>
      <table><caption>Åbningstider</caption><tr><th scope="row">Mandag</th><td>8–15</td></tr></table>
      <section><h2 id="rights">Elevråd</h2><ul><li>Møder</li><li>Valg</li></ul></section>
      <h2 id="contacts">Kontakt</h2>
      %s
      </main></div>
      <footer><p class="small">Skolevej 1</p></footer>
      </body>
      </html>
      """;

  private ForeignPage() {}

  /** The page with a fragment in it, with or without our sheet. */
  static String with(String fragment, boolean styled) {
    String sheet = "<link rel=\"stylesheet\" href=\"../assets/fragment.css\">";
    return FRAME.formatted(
        styled ? sheet : "", new String(PublishedSite.bytes(fragment), StandardCharsets.UTF_8));
  }

  /** The theme's style sheet. */
  static String theme() {
    return THEME;
  }
}
