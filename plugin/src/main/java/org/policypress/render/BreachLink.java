package org.policypress.render;

import java.util.Optional;
import org.policypress.language.Language;

/**
 * The way to the page for a breach, which every page for staff has at its head.
 *
 * @param label what it says
 * @param href where it leads
 * @param language the language of that page, where it is another than that of this one
 * @param current whether this is that page
 */
public record BreachLink(String label, String href, Optional<Language> language, boolean current) {}
