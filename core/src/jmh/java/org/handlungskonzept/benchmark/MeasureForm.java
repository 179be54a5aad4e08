package org.handlungskonzept.benchmark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A measure as a form (Formular) with constraints that come as near to the rules as field constraints can.
 *
 * @param title not blank, not too long
 * @param description long enough to say something
 * @param deadline names a year
 * @param lead is not a crowd
 * @param resources is more than a dash or "keine"
 * @param indicator is there
 */
public record MeasureForm(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(min = 20, max = 4000) String description,

        @NotBlank @Pattern(regexp = ".*\\b(?:19|20)\\d{2}\\b.*")
        String deadline,

        @NotBlank @Pattern(regexp = "(?!.*(?:\\balle|weitere|Verwaltung$|Akteur|N\\. N\\.)).*")
        String lead,

        @NotBlank @Pattern(regexp = "(?!(?:keine.*|noch offen|offen|-|\\./\\.)$).*")
        String resources,

        @NotNull @Nullable String indicator) {

    /** The form filled in with a text. */
    static MeasureForm of(MeasureText text) {
        return new MeasureForm(
                text.title(),
                text.description(),
                text.deadline(),
                text.lead(),
                text.resources(),
                text.indicator().isEmpty() ? null : text.indicator());
    }
}
