package org.policypress.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.policypress.model.EndNote;
import org.policypress.model.Guidance.Topic;
import org.policypress.model.KebabCase;
import org.policypress.model.PolicySet;
import org.policypress.model.SectionTopics;

/**
 * Numbers the end notes in the order of the sections that refer to them, if the document has any.
 */
final class EndNotesView {
  private static final String SECTION = "end-notes";

  private final List<Note> inOrder = new ArrayList<>();

  /**
   * An end note.
   *
   * @param id its id
   * @param number from 1
   * @param topic the topic that carries its mark
   * @param section the section that shows the topic
   * @param sectionTitle heading of that section
   * @param citation articles and recitals
   * @param text what they say
   */
  record Note(
      String id,
      String number,
      String topic,
      String section,
      Text sectionTitle,
      Text citation,
      Text text) {}

  EndNotesView(PolicySet policy, List<String> sections, Wording wording) {
    if (!sections.contains(SECTION)) {
      return;
    }
    for (String section : sections) {
      for (EndNote note : policy.endNotes()) {
        Topic topic = note.topic().value();
        if (SectionTopics.home(topic, sections).filter(section::equals).isPresent()) {
          inOrder.add(
              new Note(
                  note.id().value(),
                  Integer.toString(inOrder.size() + 1),
                  KebabCase.of(topic),
                  section,
                  wording.say("section/" + section),
                  wording.phrase(note.citation()),
                  wording.phrase(note.text())));
        }
      }
    }
  }

  List<Note> inOrder() {
    return List.copyOf(inOrder);
  }

  Map<String, List<Note>> byTopic() {
    Map<String, List<Note>> byTopic = new LinkedHashMap<>();
    inOrder.forEach(n -> byTopic.computeIfAbsent(n.topic(), t -> new ArrayList<>()).add(n));
    return byTopic;
  }
}
