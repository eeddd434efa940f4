package org.policypress.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.compose.Text;
import org.policypress.language.Language;

/** The texts of a search index, each kept once however many schools and documents have it. */
final class SearchTexts {
  private final Language page;
  private final Map<Object, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param page language of the index; only what is in another one says so
   */
  SearchTexts(Language page) {
    this.page = page;
  }

  /** The number by which the index refers to a text. */
  int number(Text text) {
    return numbers.computeIfAbsent(value(text), value -> numbers.size());
  }

  /** All texts by their numbers, as values for JSON. */
  List<Object> all() {
    return new ArrayList<>(numbers.keySet());
  }

  /**
   * A text as a value for JSON: its characters, and if some of them are in another language, where
   * these begin and end, what language it is and how it runs.
   */
  private Object value(Text text) {
    List<Object> foreign = new ArrayList<>();
    int start = 0;
    for (Text.Run run : text.runs()) {
      int end = start + run.text().length();
      Language language = run.language();
      if (!language.equals(page)) {
        foreign.add(List.of(start, end, language.tag(), language.direction().id()));
      }
      start = end;
    }
    if (foreign.isEmpty()) {
      return text.plain();
    }
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", text.plain());
    value.put("foreign", foreign);
    return value;
  }
}
