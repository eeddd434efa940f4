package org.policypress.translate;

import org.policypress.language.Language;

/**
 * What became of the catalogue of a policy set in one language.
 *
 * @param folder how diagnostics name the folder of the policy set
 * @param file how they name the catalogue
 * @param language its language
 * @param counts how far the translation has come
 * @param changed whether the file was behind the policy
 */
public record CatalogueUpdate(
    String folder, String file, Language language, CatalogueCounts counts, boolean changed) {}
