package org.policypress.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.model.Guidance.Topic;

/**
 * Which section of a document shows a topic. A topic has a section of its own name; a document
 * without that one shows it in the first section that stands in for it.
 */
public final class SectionTopics {
  private static final String DAILY_WORK = "daily-work";
  private static final String CYCLE = "cycle";
  private static final String SECURITY = "security";
  private static final String COLLECTED = "collected";
  private static final String ABOUT = "about";
  private static final String PUPIL = "pupil-answers";

  private SectionTopics() {}

  /** The section of a document that shows a topic; nothing if none of its sections does. */
  public static Optional<String> home(Topic topic, List<String> sections) {
    String own = KebabCase.of(topic);
    return sections.contains(own)
        ? Optional.of(own)
        : standIns(topic).stream().filter(sections::contains).findFirst();
  }

  /** The topics of each section of a document, in the order of the topics. */
  public static Map<String, List<String>> bySection(List<String> sections) {
    Map<String, List<String>> topics = new LinkedHashMap<>();
    for (Topic topic : Topic.values()) {
      home(topic, sections)
          .ifPresent(
              section ->
                  topics.computeIfAbsent(section, s -> new ArrayList<>()).add(KebabCase.of(topic)));
    }
    return topics;
  }

  /** The section of a document that says what a section of that name says in another. */
  public static Optional<String> standIn(String section, List<String> sections) {
    if (section.equals(DAILY_WORK)) {
      return sections.contains(COLLECTED) ? Optional.of(COLLECTED) : Optional.empty();
    }
    for (Topic topic : Topic.values()) {
      if (KebabCase.of(topic).equals(section)) {
        return home(topic, sections);
      }
    }
    return Optional.empty();
  }

  private static List<String> standIns(Topic topic) {
    return switch (topic) {
      case PRINCIPLES -> List.of(ABOUT);
      case SCOPE, WHO_IS_WHO -> List.of(ABOUT, PUPIL);
      case PERSONAL_DATA, PURPOSES, ACCESS, RETENTION -> List.of(COLLECTED, PUPIL);
      case RIGHTS -> List.of(PUPIL);
      case LIFECYCLE -> List.of(CYCLE, COLLECTED);
      case STORING, SYSTEMS, BREACH, TRAINING, PROTECTED_IDENTITY -> List.of(SECURITY);
      case EMAIL, FREE_TEXT -> List.of(DAILY_WORK, COLLECTED);
      case PUBLISHING -> List.of(DAILY_WORK, COLLECTED, "consents");
      case REMOTE_WORK, DEVICES, PASSWORDS, CLOUD -> List.of(DAILY_WORK, SECURITY);
      case PROCESSORS, HEALTH, THIRD_PARTY_SERVICES, PHOTOGRAPHY -> List.of(COLLECTED, DAILY_WORK);
      case CUSTODY -> List.of("consents", COLLECTED);
      case LOCAL -> List.of("differences");
      case CONSENTS, CCTV, DPIA -> List.of();
    };
  }
}
