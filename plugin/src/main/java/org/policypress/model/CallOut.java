package org.policypress.model;

/**
 * A rule for one role, set apart so that its people find it.
 *
 * @param role whom it addresses
 * @param text the rule, said to that role
 */
public record CallOut(Ref<Role> role, Phrase text) {}
