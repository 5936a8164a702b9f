package sightline.service.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sightline.service.people.Cast;
import sightline.service.people.Role;
import sightline.service.people.Site;

/** Several administrators at once. */
@Site
class EditingTest {

    @Autowired
    Cast cast;

    @Autowired
    People people;

    @Autowired
    Editing editing;

    @Test
    void two_administrators_who_remove_each_other_at_once_do_not_both_succeed() throws Exception {
        for (int round = 0; round < 20; round++) {
            cast.change("delete from person_role where role = 'ADMINISTRATOR'");
            Person one = cast.person(Role.ADMINISTRATOR);
            Person two = cast.person(Role.ADMINISTRATOR);

            List<Edited> answers = atOnce(List.of(
                    () -> editing.save(new Edit(one.id(), 0, one.name(), Set.of(Role.ADVISER), true)),
                    () -> editing.save(new Edit(two.id(), 0, two.name(), two.roles(), false))));

            assertThat(answers)
                    .hasAtLeastOneElementOfType(Edited.Saved.class)
                    .hasAtLeastOneElementOfType(Edited.LastAdministrator.class);
            assertThat(cast.count("select count(*) from person join person_role on person = id"
                            + " where role = 'ADMINISTRATOR' and active"))
                    .isEqualTo(1);
        }
    }

    @Test
    void of_many_who_edit_the_same_version_one_is_saved_and_the_others_see_it() throws Exception {
        cast.person(Role.ADMINISTRATOR);
        Person person = cast.person(Role.FAMILY);

        List<Edited> answers = atOnce(IntStream.range(0, 8)
                .<Callable<Edited>>mapToObj(
                        i -> () -> editing.save(new Edit(person.id(), 0, "Name " + i, person.roles(), true)))
                .toList());

        assertThat(answers).filteredOn(Edited.Saved.class::isInstance).hasSize(1);
        Person saved = people.find(person.id()).orElseThrow();
        assertThat(saved.version()).isEqualTo(1);
        assertThat(answers)
                .filteredOn(Edited.Overtaken.class::isInstance)
                .hasSize(7)
                .containsOnly(new Edited.Overtaken(saved));
    }

    @Test
    void nobody_can_be_edited_who_does_not_exist() {
        assertThat(editing.save(new Edit(0, 0, "Nobody", Set.of(Role.FAMILY), true)))
                .isEqualTo(new Edited.Nobody());
    }

    private static List<Edited> atOnce(List<Callable<Edited>> edits) throws InterruptedException {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            return crowd.invokeAll(edits).stream().map(Future::resultNow).toList();
        }
    }
}
