package org.policypress.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written as JSON is read by others as the same. */
final class JsonTextTest {
  @Test
  void writesTwoBlanksToALevelAndShortListsOnALine() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("b", List.of(1, 2));
    value.put("a", Map.of("x", true));
    value.put("none", List.of());
    value.put("empty", Map.of());
    value.put("long", List.of("a".repeat(60), "b".repeat(60)));
    assertThat(JsonText.of(value))
        .isEqualTo(
            """
            {
              "b": [1, 2],
              "a": {
                "x": true
              },
              "none": [],
              "empty": {},
              "long": [
                "%s",
                "%s"
              ]
            }
            """
                .formatted("a".repeat(60), "b".repeat(60)));
  }

  @Test
  void whatTravelsHasNoBlanks() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("b", List.of(1, List.of(), "x y"));
    value.put("a", Map.of());
    assertThat(JsonText.compact(value)).isEqualTo("{\"b\":[1,[],\"x y\"],\"a\":{}}");
  }

  @Test
  void everyTextComesBackAsItWas() {
    String odd = "æ \"citat\" \\ \n\t\r\u0000\u007F\u0085\u2028 🎈 {0} </script>";
    assertThat(JsonMapper.shared().readTree(JsonText.of(List.of(odd))).get(0).asString())
        .isEqualTo(odd);
  }

  @Test
  void halfAPairIsEscaped() {
    assertThat(JsonText.of("a\uD83C")).isEqualTo("\"a\\ud83c\"\n");
    assertThat(JsonText.of("\uDF88a")).isEqualTo("\"\\udf88a\"\n");
  }

  @Test
  void whatJsonDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> JsonText.of(1.5)).isInstanceOf(IllegalArgumentException.class);
  }
}
