package org.policypress.compose;

import java.util.Optional;

/**
 * Whom the readers of a part of the site can reach, without those whom only staff may.
 *
 * @param place the school, or the organisation
 * @param controller who is responsible
 * @param officer the data protection officer
 * @param authority the supervisory authority
 */
public record People(
    RecordView place,
    RecordView controller,
    Optional<RecordView> officer,
    Optional<RecordView> authority) {}
