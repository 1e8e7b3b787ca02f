package reelcost.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * The data of a chart, as the script that draws it reads it: amounts as decimal texts, null for unknown.
 *
 * @param currency of its figures; {@code null} where they are no money
 * @param unit what its figures count; {@code null} where they are money
 * @param labels of the bars, or where the points of lines lie across, in percent; {@code null} where it has steps
 * @param series {@code null} where it has steps
 * @param steps {@code null} where it has series
 * @param mark a point that stands out among lines; {@code null} where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Chart(
        String kind,
        String currency,
        String unit,
        List<String> labels,
        List<Series> series,
        List<Step> steps,
        Mark mark) {
    /** One figure for each label; {@code category} names its colour, where it has one of its own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Series(String category, String name, List<String> values) {}

    /** A total, or a stretch from one to the next. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(String name, String category, String from, String to, String total) {}

    /** One point, by where it lies across and up. */
    record Mark(String name, String at, String value) {}

    static Chart stacked(String currency, List<String> labels, List<Series> series) {
        return new Chart("stacked", currency, null, labels, series, null, null);
    }

    /** Bars of a month each, stacked by category; a series without a category is a line over them. */
    static Chart months(String currency, List<String> labels, List<Series> series) {
        return new Chart("months", currency, null, labels, series, null, null);
    }

    /** The same of figures that are no money. */
    static Chart monthsOf(String unit, List<String> labels, List<Series> series) {
        return new Chart("months", null, unit, labels, series, null, null);
    }

    static Chart ofMoney(String currency, List<String> labels, List<Series> series) {
        return new Chart("grouped", currency, null, labels, series, null, null);
    }

    static Chart ofNumbers(String unit, List<String> labels, List<Series> series) {
        return new Chart("grouped", null, unit, labels, series, null, null);
    }

    static Chart waterfall(String currency, List<Step> steps) {
        return new Chart("waterfall", currency, null, null, null, steps, null);
    }

    static Chart lines(String currency, List<String> percents, List<Series> series, Mark mark) {
        return new Chart("lines", currency, null, percents, series, null, mark);
    }

    String write(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
