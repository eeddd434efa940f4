package org.policypress.validate.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.policypress.model.Contact;
import org.policypress.model.Organisation;
import org.policypress.model.PolicySet;
import org.policypress.model.StoragePlace;
import org.policypress.source.Located;
import org.policypress.source.SourceSpan;

/**
 * Something that must stay inside the school.
 *
 * @param what what it is, in words that follow <i>tells</i>
 * @param pattern how a text would quote it
 * @param span where the policy says it
 */
record RestrictedFact(String what, Pattern pattern, SourceSpan span) {
  private static final int SHORTEST_NUMBER = 6;
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  /** What policies hold of them, in all their languages; what schools share once. */
  static List<RestrictedFact> of(List<PolicySet> policies, WrittenTexts texts) {
    Map<Object, RestrictedFact> facts = new LinkedHashMap<>();
    IdentityHashMap<Organisation, Set<String>> open = new IdentityHashMap<>();
    for (PolicySet policy : policies) {
      for (RestrictedFact fact : of(policy, texts, open)) {
        facts.putIfAbsent(List.of(fact.what(), fact.pattern().pattern(), fact.span()), fact);
      }
    }
    return List.copyOf(facts.values());
  }

  private static List<RestrictedFact> of(
      PolicySet policy, WrittenTexts texts, Map<Organisation, Set<String>> open) {
    List<RestrictedFact> facts = new ArrayList<>();
    for (StoragePlace place : policy.storagePlaces()) {
      String name = "`" + place.id().value() + "`";
      place.keyPlace().stream()
          .flatMap(where -> texts.of(where).stream())
          .forEach(
              where ->
                  facts.add(
                      new RestrictedFact(
                          "where the key of " + name + " lies",
                          words(where.words()),
                          place.keyPlace().orElseThrow().span())));
      place
          .filePath()
          .ifPresent(
              path ->
                  facts.add(
                      new RestrictedFact(
                          "the file path of " + name, literal(path.value()), path.span())));
    }
    List<Contact> internal = policy.contacts().stream().filter(RestrictedFact::isInternal).toList();
    if (!internal.isEmpty()) {
      Set<String> ofAll = open.computeIfAbsent(policy.organisation(), RestrictedFact::openWays);
      Set<String> ofContacts = new HashSet<>();
      policy.contacts().stream()
          .filter(contact -> !isInternal(contact))
          .forEach(contact -> add(contact.phone(), contact.email(), ofContacts));
      Predicate<String> known = way -> ofAll.contains(way) || ofContacts.contains(way);
      internal.forEach(contact -> facts.addAll(of(contact, known)));
    }
    return facts;
  }

  /** What a section for staff shows of them. */
  static List<RestrictedFact> shownBy(String section, PolicySet policy) {
    return switch (section) {
      case StaffSections.STORING ->
          policy.storagePlaces().stream().flatMap(RestrictedFact::ofPlace).toList();
      case StaffSections.WHO_IS_WHO ->
          policy.contacts().stream()
              .filter(RestrictedFact::isInternal)
              .map(RestrictedFact::of)
              .toList();
      default ->
          policy.breach().flatMap(breach -> breach.contact()).stream()
              .flatMap(
                  ref ->
                      policy.contacts().stream()
                          .filter(contact -> contact.id().value().equals(ref.id())))
              .filter(RestrictedFact::isInternal)
              .map(RestrictedFact::of)
              .toList();
    };
  }

  private static Stream<RestrictedFact> ofPlace(StoragePlace place) {
    String name = "`" + place.id().value() + "`";
    return Stream.of(
            place
                .keyPlace()
                .map(
                    where ->
                        new RestrictedFact(
                            "where the key of " + name + " lies",
                            literal(where.value()),
                            where.span())),
            place
                .filePath()
                .map(
                    path ->
                        new RestrictedFact(
                            "the file path of " + name, literal(path.value()), path.span())),
            place.keyHolders().stream()
                .findFirst()
                .map(
                    holder ->
                        new RestrictedFact(
                            "who has the key of " + name, literal(holder.id()), holder.span())))
        .flatMap(Optional::stream);
  }

  private static RestrictedFact of(Contact contact) {
    return new RestrictedFact(
        "the internal contact `" + contact.id().value() + "`",
        literal(contact.label().value()),
        contact.id().span());
  }

  private static List<RestrictedFact> of(Contact contact, Predicate<String> open) {
    List<RestrictedFact> facts = new ArrayList<>();
    String name = "`" + contact.id().value() + "`";
    contact
        .phone()
        .filter(phone -> digits(phone.value()).length() >= SHORTEST_NUMBER)
        .filter(phone -> !open.test(digits(phone.value())))
        .ifPresent(
            phone ->
                facts.add(
                    new RestrictedFact(
                        "the internal number of " + name, number(phone.value()), phone.span())));
    contact
        .email()
        .filter(email -> !open.test(email.value()))
        .ifPresent(
            email ->
                facts.add(
                    new RestrictedFact(
                        "the internal address of " + name, literal(email.value()), email.span())));
    return facts;
  }

  private static boolean isInternal(Contact contact) {
    return contact.internalOnly().map(Located::value).orElse(false);
  }

  /** Numbers and addresses that everybody may know, although an internal contact has them too. */
  private static Set<String> openWays(Organisation organisation) {
    Set<String> open = new HashSet<>();
    add(organisation.phone(), organisation.email(), open);
    organisation.schools().forEach(school -> add(school.phone(), school.email(), open));
    return open;
  }

  private static void add(
      Optional<Located<String>> phone, Optional<Located<String>> email, Set<String> open) {
    Stream.of(phone, email)
        .flatMap(Optional::stream)
        .map(Located::value)
        .forEach(
            way -> {
              open.add(way);
              open.add(digits(way));
            });
  }

  private static String digits(String number) {
    return NO_DIGIT.matcher(number).replaceAll("");
  }

  /** A number with other spaces, or without them. */
  private static Pattern number(String phone) {
    String spaced =
        digits(phone)
            .chars()
            .mapToObj(Character::toString)
            .collect(Collectors.joining("[ \\u00a0()/.-]*"));
    return Pattern.compile("(?<!\\d)" + spaced + "(?!\\d)");
  }

  private static Pattern words(String text) {
    String joined =
        Arrays.stream(text.strip().split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\p{L}\\p{N}]+"));
    return pattern("(?<!\\p{L})" + joined + "(?!\\p{L})");
  }

  private static Pattern literal(String text) {
    return pattern(Pattern.quote(text.strip()));
  }

  private static Pattern pattern(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
