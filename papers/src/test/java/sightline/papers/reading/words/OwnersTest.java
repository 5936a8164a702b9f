package sightline.papers.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That the Director of Education publish the figures. | Director of Education
            The Cabinet Member be asked to write to the Secretary of State. | Cabinet Member
            That the Leader of the Council and the Chief Executive meet the parents. | Leader of the Council;Chief Executive
            The Cabinet Members for Schools and Health must report together. | Cabinet Member for Schools;Cabinet Member for Health
            By May 2027 the Head of SEND should agree one form with schools. | Head of SEND
            That a review be carried out by the Director of Resources before the budget is set. | Director of Resources
            Schools should tell parents what they can expect. | Schools
            That the council, with its partners, agree a plan. | council
            We recommend that the Integrated Care Board publishes its list. | Integrated Care Board
            That the plan be noted and that the Head of Legal Services bring a report. | Head of Legal Services
            That the Director of Education, Inclusion and Early Years provide an update. | Director of Education, Inclusion and Early Years
            Write a guide. (Lead: Head of Commissioning) | Head of Commissioning
            """)
    void whoever_acts_or_is_asked_owns_it(String text, String owners) {
        assertThat(Owners.of(text)).isEqualTo(List.of(owners.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            That the SEND strategy be reviewed.
            That the Cabinet Member be thanked for attending.
            Ensure that the Head of SEND is told.
            That the views of the Parent Carer Forum be heard.
            A report should come to the Committee each year.
            That letters be read by a second person.
            Consult the Schools Forum on the change.
            That training is given so that officers know the law.
            """)
    void whoever_is_only_named_told_or_heard_does_not(String text) {
        assertThat(Owners.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Cabinet Member be asked to write to the Secretary of State for Health. | Cabinet Member | Secretary of State for Health
            Consult the Schools Forum on the change. | '' | Schools Forum
            """)
    void others_are_mentions(String text, String owner, String mention) {
        List<String> owners = owner.isEmpty() ? List.of() : List.of(owner);
        assertThat(Mentions.of(text, owners)).containsExactly(mention);
    }
}
