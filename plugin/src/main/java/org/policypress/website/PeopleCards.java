package org.policypress.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.policypress.compose.People;
import org.policypress.compose.RecordView;
import org.policypress.compose.Text;
import org.policypress.edition.SitePart;
import org.policypress.model.Document.Audience;
import org.policypress.render.PageText;
import org.policypress.render.StartContent.Complaint;
import org.policypress.render.StartContent.Person;

/** Whom the readers of a page can reach, and how they complain. */
final class PeopleCards {
  private final PageSetting setting;
  private final People people;

  PeopleCards(PageSetting setting) {
    this.setting = setting;
    Audience reader = setting.map().part() == SitePart.INTERNAL ? Audience.STAFF : Audience.PUBLIC;
    this.people =
        setting
            .organisation()
            .policy()
            .composer(setting.wording())
            .people(reader, setting.school());
  }

  /** The school or the organisation, and the data protection officer. */
  List<Person> people() {
    List<Person> cards = new ArrayList<>();
    cards.add(person(people.place(), Optional.empty()));
    people
        .officer()
        .ifPresent(officer -> cards.add(person(officer, Optional.of(setting.say("contact/dpo")))));
    return cards;
  }

  /** How to complain to the controller, and to the authority. */
  Complaint complaint() {
    String key = people.officer().isPresent() ? "complaint/text" : "complaint/text-without-officer";
    Text controller = text(people.controller(), "name").orElseThrow();
    return new Complaint(
        setting.say(key, Map.of("school", controller)),
        people.authority().map(authority -> person(authority, Optional.empty())));
  }

  /** Where mistakes are reported: the school, or else the organisation or its officer. */
  Optional<String> mail() {
    return value(people.place(), "email")
        .or(() -> value(people.controller(), "email"))
        .or(() -> people.officer().flatMap(officer -> value(officer, "email")));
  }

  private Person person(RecordView record, Optional<PageText> function) {
    Optional<String> phone = value(record, "phone");
    return new Person(
        setting.text(text(record, "name").or(() -> text(record, "label")).orElseThrow()),
        function,
        text(record, "address").map(setting::text),
        phone,
        phone.map(number -> number.replaceAll("[^+0-9]", "")),
        value(record, "email"),
        value(record, "website"));
  }

  private static Optional<Text> text(RecordView record, String key) {
    return record.get(key) instanceof Text text ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> value(RecordView record, String key) {
    return text(record, key).map(Text::plain);
  }
}
