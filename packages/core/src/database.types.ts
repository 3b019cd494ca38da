export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      ai_artifacts: {
        Row: {
          content: NonNullable<Json>;
          created_at: string;
          id: string;
          job_id: number | null;
          kind: string;
          metadata: Json | null;
          model: string | null;
          prompt: string | null;
          title: string | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          content: NonNullable<Json>;
          created_at?: string;
          id?: string;
          job_id?: number | null;
          kind: string;
          metadata?: Json | null;
          model?: string | null;
          prompt?: string | null;
          title?: string | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          content?: NonNullable<Json>;
          created_at?: string;
          id?: string;
          job_id?: number | null;
          kind?: string;
          metadata?: Json | null;
          model?: string | null;
          prompt?: string | null;
          title?: string | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'ai_artifacts_job_id_fkey';
            columns: ['job_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'jobs';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'ai_artifacts_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      certifications: {
        Row: {
          category: string | null;
          cert_id: string | null;
          created_at: string | null;
          date_earned: string | null;
          does_not_expire: boolean | null;
          expiration_date: string | null;
          id: string;
          issuing_org: string | null;
          media_path: string | null;
          name: string;
          updated_at: string | null;
          user_id: string;
          verification_status: Database['public']['Enums']['verification_status_enum'] | null;
        };
        ComputedFields: never;
        Insert: {
          category?: string | null;
          cert_id?: string | null;
          created_at?: string | null;
          date_earned?: string | null;
          does_not_expire?: boolean | null;
          expiration_date?: string | null;
          id?: string;
          issuing_org?: string | null;
          media_path?: string | null;
          name: string;
          updated_at?: string | null;
          user_id: string;
          verification_status?: Database['public']['Enums']['verification_status_enum'] | null;
        };
        Update: {
          category?: string | null;
          cert_id?: string | null;
          created_at?: string | null;
          date_earned?: string | null;
          does_not_expire?: boolean | null;
          expiration_date?: string | null;
          id?: string;
          issuing_org?: string | null;
          media_path?: string | null;
          name?: string;
          updated_at?: string | null;
          user_id?: string;
          verification_status?: Database['public']['Enums']['verification_status_enum'] | null;
        };
        Relationships: [
          {
            foreignKeyName: 'certifications_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      cover_letter_drafts: {
        Row: {
          company_name: string | null;
          company_research: Json | null;
          content: NonNullable<Json>;
          created_at: string;
          id: string;
          is_active: boolean;
          job_id: number | null;
          job_title: string | null;
          last_accessed_at: string | null;
          metadata: NonNullable<Json>;
          name: string;
          template_id: string | null;
          updated_at: string;
          user_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          company_name?: string | null;
          company_research?: Json | null;
          content?: NonNullable<Json>;
          created_at?: string;
          id?: string;
          is_active?: boolean;
          job_id?: number | null;
          job_title?: string | null;
          last_accessed_at?: string | null;
          metadata?: NonNullable<Json>;
          name: string;
          template_id?: string | null;
          updated_at?: string;
          user_id: string;
          version?: number;
        };
        Update: {
          company_name?: string | null;
          company_research?: Json | null;
          content?: NonNullable<Json>;
          created_at?: string;
          id?: string;
          is_active?: boolean;
          job_id?: number | null;
          job_title?: string | null;
          last_accessed_at?: string | null;
          metadata?: NonNullable<Json>;
          name?: string;
          template_id?: string | null;
          updated_at?: string;
          user_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'cover_letter_drafts_job_id_fkey';
            columns: ['job_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'jobs';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'cover_letter_drafts_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      documents: {
        Row: {
          bytes: number | null;
          file_name: string;
          file_path: string;
          id: string;
          kind: string | null;
          meta: Json | null;
          mime_type: string | null;
          project_id: string | null;
          updated_at: string;
          uploaded_at: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          bytes?: number | null;
          file_name: string;
          file_path: string;
          id?: string;
          kind?: string | null;
          meta?: Json | null;
          mime_type?: string | null;
          project_id?: string | null;
          updated_at?: string;
          uploaded_at?: string | null;
          user_id: string;
        };
        Update: {
          bytes?: number | null;
          file_name?: string;
          file_path?: string;
          id?: string;
          kind?: string | null;
          meta?: Json | null;
          mime_type?: string | null;
          project_id?: string | null;
          updated_at?: string;
          uploaded_at?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'documents_project_id_fkey';
            columns: ['project_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'projects';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'documents_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      education: {
        Row: {
          created_at: string | null;
          degree_type: string | null;
          education_level: Database['public']['Enums']['education_level_enum'] | null;
          enrollment_status: string | null;
          field_of_study: string | null;
          gpa: number | null;
          graduation_date: string | null;
          honors: string | null;
          id: string;
          institution_name: string;
          meta: Json | null;
          start_date: string;
          updated_at: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string | null;
          degree_type?: string | null;
          education_level?: Database['public']['Enums']['education_level_enum'] | null;
          enrollment_status?: string | null;
          field_of_study?: string | null;
          gpa?: number | null;
          graduation_date?: string | null;
          honors?: string | null;
          id?: string;
          institution_name: string;
          meta?: Json | null;
          start_date: string;
          updated_at?: string | null;
          user_id: string;
        };
        Update: {
          created_at?: string | null;
          degree_type?: string | null;
          education_level?: Database['public']['Enums']['education_level_enum'] | null;
          enrollment_status?: string | null;
          field_of_study?: string | null;
          gpa?: number | null;
          graduation_date?: string | null;
          honors?: string | null;
          id?: string;
          institution_name?: string;
          meta?: Json | null;
          start_date?: string;
          updated_at?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'education_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      employment: {
        Row: {
          company_name: string;
          created_at: string;
          current_position: boolean;
          end_date: string | null;
          id: string;
          job_description: string | null;
          job_title: string;
          location: string | null;
          start_date: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          company_name: string;
          created_at?: string;
          current_position?: boolean;
          end_date?: string | null;
          id?: string;
          job_description?: string | null;
          job_title: string;
          location?: string | null;
          start_date: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          company_name?: string;
          created_at?: string;
          current_position?: boolean;
          end_date?: string | null;
          id?: string;
          job_description?: string | null;
          job_title?: string;
          location?: string | null;
          start_date?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'employment_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      job_materials: {
        Row: {
          cover_artifact_id: string | null;
          cover_document_id: string | null;
          created_at: string;
          id: string;
          job_id: number;
          metadata: NonNullable<Json>;
          resume_artifact_id: string | null;
          resume_document_id: string | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          cover_artifact_id?: string | null;
          cover_document_id?: string | null;
          created_at?: string;
          id?: string;
          job_id: number;
          metadata?: NonNullable<Json>;
          resume_artifact_id?: string | null;
          resume_document_id?: string | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          cover_artifact_id?: string | null;
          cover_document_id?: string | null;
          created_at?: string;
          id?: string;
          job_id?: number;
          metadata?: NonNullable<Json>;
          resume_artifact_id?: string | null;
          resume_document_id?: string | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'job_materials_cover_artifact_id_fkey';
            columns: ['cover_artifact_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'ai_artifacts';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_cover_document_id_fkey';
            columns: ['cover_document_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_job_id_fkey';
            columns: ['job_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'jobs';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_resume_artifact_id_fkey';
            columns: ['resume_artifact_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'ai_artifacts';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_resume_document_id_fkey';
            columns: ['resume_document_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      job_notes: {
        Row: {
          application_history: Json | null;
          created_at: string;
          hiring_manager_email: string | null;
          hiring_manager_name: string | null;
          hiring_manager_phone: string | null;
          id: string;
          interview_feedback: string | null;
          interview_notes: string | null;
          job_id: number | null;
          personal_notes: string | null;
          recruiter_email: string | null;
          recruiter_name: string | null;
          recruiter_phone: string | null;
          salary_negotiation_notes: string | null;
          updated_at: string | null;
          user_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          application_history?: Json | null;
          created_at?: string;
          hiring_manager_email?: string | null;
          hiring_manager_name?: string | null;
          hiring_manager_phone?: string | null;
          id?: string;
          interview_feedback?: string | null;
          interview_notes?: string | null;
          job_id?: number | null;
          personal_notes?: string | null;
          recruiter_email?: string | null;
          recruiter_name?: string | null;
          recruiter_phone?: string | null;
          salary_negotiation_notes?: string | null;
          updated_at?: string | null;
          user_id?: string | null;
        };
        Update: {
          application_history?: Json | null;
          created_at?: string;
          hiring_manager_email?: string | null;
          hiring_manager_name?: string | null;
          hiring_manager_phone?: string | null;
          id?: string;
          interview_feedback?: string | null;
          interview_notes?: string | null;
          job_id?: number | null;
          personal_notes?: string | null;
          recruiter_email?: string | null;
          recruiter_name?: string | null;
          recruiter_phone?: string | null;
          salary_negotiation_notes?: string | null;
          updated_at?: string | null;
          user_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'job_notes_job_id_fkey';
            columns: ['job_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'jobs';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_notes_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      jobs: {
        Row: {
          application_deadline: string | null;
          city_name: string | null;
          company_name: string | null;
          created_at: string;
          dedupe_key: string | null;
          end_salary_range: number | null;
          id: number;
          industry: string | null;
          job_description: string | null;
          job_link: string | null;
          job_status: string | null;
          job_title: string | null;
          job_type: string | null;
          meta: NonNullable<Json>;
          start_salary_range: number | null;
          state_code: string | null;
          status_changed_at: string | null;
          street_address: string | null;
          updated_at: string;
          user_id: string | null;
          zipcode: string | null;
        };
        ComputedFields: never;
        Insert: {
          application_deadline?: string | null;
          city_name?: string | null;
          company_name?: string | null;
          created_at?: string;
          dedupe_key?: string | null;
          end_salary_range?: number | null;
          id?: never;
          industry?: string | null;
          job_description?: string | null;
          job_link?: string | null;
          job_status?: string | null;
          job_title?: string | null;
          job_type?: string | null;
          meta?: NonNullable<Json>;
          start_salary_range?: number | null;
          state_code?: string | null;
          status_changed_at?: string | null;
          street_address?: string | null;
          updated_at?: string;
          user_id?: string | null;
          zipcode?: string | null;
        };
        Update: {
          application_deadline?: string | null;
          city_name?: string | null;
          company_name?: string | null;
          created_at?: string;
          dedupe_key?: string | null;
          end_salary_range?: number | null;
          id?: never;
          industry?: string | null;
          job_description?: string | null;
          job_link?: string | null;
          job_status?: string | null;
          job_title?: string | null;
          job_type?: string | null;
          meta?: NonNullable<Json>;
          start_salary_range?: number | null;
          state_code?: string | null;
          status_changed_at?: string | null;
          street_address?: string | null;
          updated_at?: string;
          user_id?: string | null;
          zipcode?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'jobs_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      profiles: {
        Row: {
          city: string | null;
          created_at: string | null;
          email: string;
          experience_level: Database['public']['Enums']['experience_level_enum'] | null;
          first_name: string;
          full_name: string | null;
          id: string;
          industry: string | null;
          last_name: string;
          meta: Json | null;
          phone: string | null;
          professional_title: string | null;
          state: string | null;
          summary: string | null;
          updated_at: string | null;
        };
        ComputedFields: never;
        Insert: {
          city?: string | null;
          created_at?: string | null;
          email: string;
          experience_level?: Database['public']['Enums']['experience_level_enum'] | null;
          first_name: string;
          full_name?: string | null;
          id: string;
          industry?: string | null;
          last_name: string;
          meta?: Json | null;
          phone?: string | null;
          professional_title?: string | null;
          state?: string | null;
          summary?: string | null;
          updated_at?: string | null;
        };
        Update: {
          city?: string | null;
          created_at?: string | null;
          email?: string;
          experience_level?: Database['public']['Enums']['experience_level_enum'] | null;
          first_name?: string;
          full_name?: string | null;
          id?: string;
          industry?: string | null;
          last_name?: string;
          meta?: Json | null;
          phone?: string | null;
          professional_title?: string | null;
          state?: string | null;
          summary?: string | null;
          updated_at?: string | null;
        };
        Relationships: [];
      };
      projects: {
        Row: {
          created_at: string;
          end_date: string | null;
          id: string;
          industry_proj_type: string | null;
          media_path: string | null;
          meta: Json | null;
          proj_description: string | null;
          proj_name: string;
          proj_outcomes: string | null;
          project_url: string | null;
          role: string | null;
          start_date: string;
          status: Database['public']['Enums']['project_status_enum'] | null;
          team_details: string | null;
          team_size: number | null;
          tech_and_skills: string[] | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          end_date?: string | null;
          id?: string;
          industry_proj_type?: string | null;
          media_path?: string | null;
          meta?: Json | null;
          proj_description?: string | null;
          proj_name: string;
          proj_outcomes?: string | null;
          project_url?: string | null;
          role?: string | null;
          start_date: string;
          status?: Database['public']['Enums']['project_status_enum'] | null;
          team_details?: string | null;
          team_size?: number | null;
          tech_and_skills?: string[] | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          end_date?: string | null;
          id?: string;
          industry_proj_type?: string | null;
          media_path?: string | null;
          meta?: Json | null;
          proj_description?: string | null;
          proj_name?: string;
          proj_outcomes?: string | null;
          project_url?: string | null;
          role?: string | null;
          start_date?: string;
          status?: Database['public']['Enums']['project_status_enum'] | null;
          team_details?: string | null;
          team_size?: number | null;
          tech_and_skills?: string[] | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'projects_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
      skills: {
        Row: {
          created_at: string | null;
          id: string;
          meta: Json | null;
          proficiency_level: Database['public']['Enums']['proficiency_level_enum'];
          skill_category: string;
          skill_name: string;
          updated_at: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string | null;
          id?: string;
          meta?: Json | null;
          proficiency_level?: Database['public']['Enums']['proficiency_level_enum'];
          skill_category?: string;
          skill_name: string;
          updated_at?: string | null;
          user_id: string;
        };
        Update: {
          created_at?: string | null;
          id?: string;
          meta?: Json | null;
          proficiency_level?: Database['public']['Enums']['proficiency_level_enum'];
          skill_category?: string;
          skill_name?: string;
          updated_at?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'skills_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Views: {
      v_job_current_materials: {
        Row: {
          cover_artifact_id: string | null;
          cover_document_id: string | null;
          job_id: number;
          linked_at: string;
          metadata: NonNullable<Json>;
          resume_artifact_id: string | null;
          resume_document_id: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'job_materials_cover_artifact_id_fkey';
            columns: ['cover_artifact_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'ai_artifacts';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_cover_document_id_fkey';
            columns: ['cover_document_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_job_id_fkey';
            columns: ['job_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'jobs';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_resume_artifact_id_fkey';
            columns: ['resume_artifact_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'ai_artifacts';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_resume_document_id_fkey';
            columns: ['resume_document_id', 'user_id'];
            isOneToOne: false;
            referencedRelation: 'documents';
            referencedColumns: ['id', 'user_id'];
          },
          {
            foreignKeyName: 'job_materials_user_id_fkey';
            columns: ['user_id'];
            isOneToOne: false;
            referencedRelation: 'profiles';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Functions: {
      attach_job_materials: {
        Args: { p_id?: string; p_job_id: number; p_metadata?: Json; p_slots: Json };
        Returns: {
          cover_artifact_id: string | null;
          cover_document_id: string | null;
          created_at: string;
          id: string;
          job_id: number;
          metadata: NonNullable<Json>;
          resume_artifact_id: string | null;
          resume_document_id: string | null;
          updated_at: string;
          user_id: string;
        };
        SetofOptions: {
          from: '*';
          to: 'job_materials';
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      delete_account: { Args: Record<PropertyKey, never>; Returns: undefined };
      ensure_profile: {
        Args: Record<PropertyKey, never>;
        Returns: {
          city: string | null;
          created_at: string | null;
          email: string;
          experience_level: Database['public']['Enums']['experience_level_enum'] | null;
          first_name: string;
          full_name: string | null;
          id: string;
          industry: string | null;
          last_name: string;
          meta: Json | null;
          phone: string | null;
          professional_title: string | null;
          state: string | null;
          summary: string | null;
          updated_at: string | null;
        };
        SetofOptions: {
          from: '*';
          to: 'profiles';
          isOneToOne: true;
          isSetofReturn: false;
        };
      };
      upsert_captured_jobs: {
        Args: { p_jobs: Json };
        Returns: {
          input_index: number;
          job_id: number;
          outcome: string;
        }[];
      };
    };
    Enums: {
      education_level_enum: 'high_school' | 'associate' | 'bachelor' | 'master' | 'phd' | 'other';
      experience_level_enum: 'entry' | 'mid' | 'senior' | 'executive';
      proficiency_level_enum: 'beginner' | 'intermediate' | 'advanced' | 'expert';
      project_status_enum: 'planned' | 'ongoing' | 'completed';
      verification_status_enum: 'unverified' | 'pending' | 'verified' | 'rejected';
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema['Enums']
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema['CompositeTypes']
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {
      education_level_enum: ['high_school', 'associate', 'bachelor', 'master', 'phd', 'other'],
      experience_level_enum: ['entry', 'mid', 'senior', 'executive'],
      proficiency_level_enum: ['beginner', 'intermediate', 'advanced', 'expert'],
      project_status_enum: ['planned', 'ongoing', 'completed'],
      verification_status_enum: ['unverified', 'pending', 'verified', 'rejected'],
    },
  },
} as const;
