package org.policypress.model;

import org.policypress.source.SourceSpan;

/**
 * A reference to an entity by its id.
 *
 * @param <T> kind of the entity
 * @param type kind of the entity
 * @param id the id as written
 * @param span where it is written
 */
public record Ref<T extends Entity>(Class<T> type, String id, SourceSpan span) {}
