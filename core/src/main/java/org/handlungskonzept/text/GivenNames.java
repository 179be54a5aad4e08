package org.handlungskonzept.text;

import java.util.Set;

/** Given names that are common in German towns, to tell names of persons from names of bodies. */
final class GivenNames {

    private static final Set<String> NAMES = WordSet.of("""
            achim agnes ahmet aische alexander alexandra ali alina amina andrea andreas angela angelika anja anke anna anne
            annette antje anton arne arthur astrid axel ayse barbara bastian beate benjamin bernd bernhard bettina birgit
            bjoern boris brigitte britta bruno burak canan carina carl carla carolin carsten cem charlotte christa christian
            christiane christina christine christoph clara claudia clemens cornelia dagmar daniel daniela david denis dennis
            detlef dieter dirk dorothea dorothee eberhard eckhard elena elias elif elisabeth elke emil emine emma emre
            erika ernst esra esther eva fabian fatih fatima fatma felix florian frank franz franziska frauke friedrich
            gabriele georg gerd gerhard gisela goekhan guenter guenther gudrun guido gunnar hakan hannah hannelore hannes
            hans harald hartmut hasan hatice heike heiko heiner heinrich heinz helga helmut hendrik henning henrik herbert
            hermann hilde holger horst hubert hussein ibrahim ilona ilse imke ines inga inge ingo ingrid irene iris irina
            isabel isabell jakob jan jana janina jasmin jens jessica joachim jochen johanna johannes jonas joerg josef
            juergen judith julia julian juliane jutta kai karen karin karl karsten katharina kathrin katja katrin kerstin
            kevin kirsten klara klaus konrad konstantin kristin kristina kurt lara lars lasse laura lea lena leon leonie
            lisa lothar luca ludwig luis lukas lutz magdalena maik maike manfred manuel manuela marc marcel marco marcus
            mareike margarete margit maria marianne marie marina mario marion mark marko markus marlene martin martina
            mathias matthias max maximilian mehmet meike melanie meral merve michael michaela miriam mohamed mohammed
            monika moritz murat mustafa nadine nadja natalia natalie nicole niels niklas nils nina norbert nora oezlem olaf
            oliver olga ole omar oskar osman otto pascal patricia patrick paul paula peter petra philipp pia rainer ralf
            ralph ramona raphael regina reinhard renate rene rita robert robin roland rolf roman rosemarie rudolf ruth
            sabine sabrina samira samuel sandra sara sarah saskia sebastian selin serkan sevgi siegfried sigrid silke silvia
            simon simone sina sofia sonja sophia sophie stefan stefanie steffen stephan stephanie susanne svenja swetlana
            sven swantje sylvia tanja tatjana theo theresa thomas thorsten tim timo tina tobias tom torsten udo ulf ulrich
            ulrike ursula ute uwe vanessa vera verena veronika viktor viktoria volker waltraud walter wencke werner wiebke
            wilhelm willi wolfgang yasemin yusuf yvonne zeynep
            alan alice amanda andrew anthony brian caroline catherine charles chris claire dan diana donald
            edward elizabeth ellen emily fiona frances george grace graham harry heather helen henry ian james jane janet
            jason jennifer jim joan joe john jonathan joseph joyce karim kate keith kelly ken lucy margaret martha mary
            matthew megan neil nicholas nick olivia oscar pamela patricia philip rachel rebecca richard rosie sally sam
            sean sharon stephen steve stuart susan tony victoria william""");

    private GivenNames() {}

    static boolean contains(String word) {
        int hyphen = word.indexOf(Signs.HYPHEN);
        return NAMES.contains(hyphen > 0 ? word.substring(0, hyphen) : word);
    }
}
